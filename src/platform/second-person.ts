import type { Day } from '../shared/days.ts';
import type { Role } from '../shared/occasion.ts';
import { type Db, sql } from './database/index.ts';

/** How many people hold an office on a day: whether there is a second person to ask. */
export const countHolders = async (db: Db, role: Role, day: Day): Promise<number> =>
  (await db.one<{ count: number }>(sql`select platform.holders(${role}, ${day}::date) as count`)).count;

/** The name of somebody who did something here; null for the console and for people whose data were erased. */
export const personName = async (db: Db, person: number | null): Promise<string | null> =>
  person === null
    ? null
    : (await db.one<{ name: string | null }>(sql`select platform.person_name(${person}) as name`)).name;
