import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Taking } from '../types.ts';

/** What pledges hold of some offers today, in the order in which they took it. */
export const selectTakings = (db: Db, offers: readonly number[]): Promise<Taking[]> =>
  db.rows(sql`
    select offer, about, number, day from offers.taking
    where offer = any(${offers}) and given_back_on is null order by id`);

export const insertTaking = (db: Db, { offer, about, number, day }: Taking): Promise<number> =>
  db.run(sql`
    insert into offers.taking (offer, about, number, day) values (${offer}, ${about}, ${number}, ${day})`);

/** Ends what a pledge holds; answers the offers that get places back. */
export const endTakings = async (db: Db, about: string, day: Day): Promise<number[]> => {
  const rows = await db.rows<{ offer: number }>(sql`
    update offers.taking set given_back_on = ${day} where about = ${about} and given_back_on is null returning offer`);
  return [...new Set(rows.map(({ offer }) => offer))];
};
