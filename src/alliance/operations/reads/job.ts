import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { namesOf } from '../../people/facts.ts';
import { selectJob } from '../db/jobs.ts';
import { mayFollowJob, mayKeepHouse } from '../permissions.ts';
import { jobSteps } from '../rules/job-steps.ts';

/** One job with its progress and result. @de Stand eines Auftrags */
export const job = read({
  name: 'operations.job',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const found = await selectJob(db, number);
    if (!found) return null;
    return { job: found, names: await namesOf(db, [found.person]) };
  },
  may: mayFollowJob,
  show: ({ job: found, names }, occasion) => ({
    ...found,
    // What went wrong inside may name anything: only for those who run the house.
    error: mayKeepHouse(occasion, null).allowed ? found.error : null,
    starter: found.person === null ? null : (names.get(found.person) ?? null),
    may: { ...mayOf(found.state), seeAll: mayKeepHouse(occasion, null).allowed },
  }),
});

const mayOf = (state: keyof typeof jobSteps) => ({
  cancel: jobSteps[state].includes('cancel'),
  retry: jobSteps[state].includes('retry'),
});
