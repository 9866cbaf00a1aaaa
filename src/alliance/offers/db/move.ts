import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';

/**
 * Offers, capacities and overload notices of one municipality go over to another. What was released rests on mandates
 * of the first one, so it pauses until somebody of the second one releases it anew; an open overload notice ends.
 */
export const moveOffers = async (
  db: Db,
  { from, to, land }: { from: string; to: string; land: string | null },
  day: Day,
): Promise<void> => {
  await db.run(sql`
    update offers.overload set ended_on = ${day} where municipality = ${from} and ended_on is null`);
  await db.run(sql`update offers.overload set municipality = ${to} where municipality = ${from}`);
  await db.run(sql`update offers.capacity set municipality = ${to} where municipality = ${from}`);
  await db.run(sql`
    update offers.offer set municipality = ${to}, land = ${land}, version = version + 1,
      state = case when state = 'released' then 'paused' else state end,
      state_since = case when state = 'released' then ${day} else state_since end
    where municipality = ${from}`);
};
