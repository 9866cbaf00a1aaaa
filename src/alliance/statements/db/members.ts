import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { membersTable } from '../../members/facts.ts';
import { unitsTable } from '../../territory/facts.ts';

/** A member whose position is asked for. */
export interface Member {
  municipality: string;
  name: string;
  land: string;
  population: number | null;
}

/** The members on a day, of one Land or of all, by name. */
export const selectMembers = (db: Db, land: string | null, day: Day): Promise<Member[]> =>
  db.rows(sql`
    select u.key as municipality, u.name, u.land, u.population
    from ${membersTable(day)} m join ${unitsTable} u on u.key = m.municipality
    where m.member = 'yes' and (${land}::text is null or u.land = ${land}) order by u."sortKey", u.key`);

/** Whether a municipality is a member on a day. */
export const isMember = async (db: Db, municipality: string, day: Day): Promise<boolean> =>
  (await db.row(sql`
    select m.municipality from ${membersTable(day)} m
    where m.municipality = ${municipality} and m.member = 'yes'`)) !== undefined;
