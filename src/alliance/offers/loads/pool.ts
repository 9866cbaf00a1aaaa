import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { selectAllOffers } from '../db/offers.ts';

/** Everything that a question to the pool needs, the same for every reader. */
export const poolFacts = async (db: Db, today: Day) => {
  const { state, offers } = await selectAllOffers(db);
  return { state, offers, programmes: await programmesOn(db, today), groups: await groupsOf(db) };
};
export type PoolFacts = Awaited<ReturnType<typeof poolFacts>>;
