import { choice, input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { namesOf } from '../../people/facts.ts';
import { countJobs, selectJobs } from '../db/jobs.ts';
import { mayKeepHouse } from '../permissions.ts';
import { jobStates, perPage } from '../types.ts';

/** All work in the background: what runs first, then what waits, then what failed. @de Aufträge */
export const jobs = read({
  name: 'operations.jobs',
  input: input({ zustand: optional(choice(jobStates)), seite: wholeNumber(1, 100_000).default(1) }),
  async load(db, { zustand, seite }) {
    const { jobs: found, total } = await selectJobs(db, zustand, seite);
    const names = await namesOf(
      db,
      found.map(({ person }) => person),
    );
    return { found, total, names, counts: await countJobs(db) };
  },
  may: mayKeepHouse,
  show: ({ found, total, names, counts }, _occasion, { zustand, seite }) => ({
    state: zustand,
    page: seite,
    pages: Math.ceil(total / perPage),
    counts,
    jobs: found.map((job) => ({
      ...job,
      starter: job.person === null ? null : (names.get(job.person) ?? null),
    })),
  }),
});
