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
  const held = await mandatesOfAll(db);
  const mandates = withoutUses(held);
  const day = callOff.fromDay > today ? callOff.fromDay : today;
  const verdicts = new Map<string, ReturnType<typeof coverageOfAll>>();
  const covers = ({ municipality, land, number, minimumGroup }: Offer, group: string | null): boolean => {
    // without a number of its own, an offer gives what the mandates have left: at least its smallest group
    const least = number === null ? (minimumGroup ?? 1) : null;
    const name = `${least} ${group}`;
    const known =
      verdicts.get(name) ??
      coverageOfAll(least === null ? mandates : held, {
        act: 'act',
        topic: programme.topic,
        group,
        number: least,
        programme: programme.name,
        day: least === null ? today : day,
      });
    verdicts.set(name, known);
    return carries(known.verdict({ municipality, land }));
  };
  const ancestry = ancestryOf(await groupsOf(db));
  const facts = { offers, takings, requests, ancestry, covers };
  const candidates: Candidate[] = candidatesFor(callOff, facts, today);
  return { tally: tallyOf(callOff, requests, today), candidates };
};
