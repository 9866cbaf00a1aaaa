import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { groupsOf, mandatesOfAll } from '../../mandates/facts.ts';
import { coverageOfAll } from '../../mandates/rules/answer.ts';
import { offersOf, takingsOf } from '../../offers/facts.ts';
import { ancestryOf } from '../../offers/rules/cells.ts';
import type { Offer } from '../../offers/types.ts';
import { programmeOn } from '../../programmes/facts.ts';
import { selectRequests } from '../db/requests.ts';
import { type Candidate, candidatesFor, carries } from '../rules/match.ts';
import { tallyOf } from '../rules/missing.ts';
import { withoutUses } from '../rules/weighed.ts';
import type { CallOff } from '../types.ts';

/** What is missing of a call-off and which offers fit it, with mandates asked for every group that it names. */
export const loadCandidates = async (db: Db, callOff: CallOff, today: Day) => {
  const programme = await programmeOn(db, callOff.programme, today);
  if (!programme) return null;
  const requests = await selectRequests(db, callOff.id);
  const offers = await offersOf(db, { states: ['released'] });
  const takings = await takingsOf(
    db,
    offers.map(({ id }) => id),
  );
  const mandates = withoutUses(await mandatesOfAll(db));
  const verdicts = new Map<string | null, ReturnType<typeof coverageOfAll>>();
  const covers = ({ municipality, land }: Offer, group: string | null): boolean => {
    const known =
      verdicts.get(group) ??
      coverageOfAll(mandates, {
        act: 'act',
        topic: programme.topic,
        group,
        number: null,
        programme: programme.name,
        day: today,
      });
    verdicts.set(group, known);
    return carries(known.verdict({ municipality, land }));
  };
  const ancestry = ancestryOf(await groupsOf(db));
  const facts = { offers, takings, requests, programme, ancestry, covers };
  const candidates: Candidate[] = candidatesFor(callOff, facts, today);
  return { tally: tallyOf(callOff, requests, today), candidates };
};
