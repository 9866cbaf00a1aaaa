import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { gazetteer } from '../../territory/gazetteer.ts';
import { matchUnit } from '../../territory/rules/match.ts';
import { keepMatches } from '../actions/keep-matches.ts';
import { selectUpload } from '../db/uploads.ts';
import type { EightEntry } from '../rules/eight-demands.ts';

/** Finds out which municipality every row of a file means. */
export const matchDemandsJob = job<{ id: number }>({
  name: 'practices.match-demands',
  async run(house, { id }, { progress }) {
    const upload = await selectUpload(house.database, id);
    if (upload?.state !== 'matching') return;
    const { entries } = upload.entries;
    const index = gazetteer(house);
    const matches = [];
    for (const [done, entry] of entries.entries()) {
      if (done % 50 === 0) await progress('match', done, entries.length);
      matches.push(matchOf(entry, matchUnit(index, entry.name, entry.land)));
    }
    const now = house.clock.now();
    const actor = { kind: 'system', job: 'practices.match-demands' } as const;
    await perform(house, keepMatches, { id, matches }, { actor, now, today: dayOf(now) });
    return { rows: matches.length };
  },
});

const matchOf = ({ row }: EightEntry, match: ReturnType<typeof matchUnit>) => ({
  row,
  municipality: match.verdict === 'sure' ? match.unit.key : null,
  candidates: match.verdict === 'ambiguous' ? match.candidates.map(({ key }) => key) : [],
});
