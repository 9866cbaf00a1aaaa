import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { unitsTable } from '../../territory/facts.ts';
import type { PublishedCount } from '../types.ts';

/** A municipality that joined. */
export interface Joined {
  key: string;
  name: string;
  land: string;
  day: Day;
}

/** The latest accessions and the latest published number of each status, in one statement. */
export const selectLatest = (db: Db, day: Day): Promise<{ joined: Joined[]; published: PublishedCount[] }> =>
  db.one(sql`
    select
      (select coalesce(json_agg(j), '[]') from (
        select u.key, u.name, u.land, s.day from members.step s
          join members.entry e on e.id = s.entry and e.merged_into is null
          join ${unitsTable} u on u.key = e.municipality
        where s.status = 'member' and s.step = 'begins' and s.voided_at is null and s.day <= ${day}
        order by s.day desc, s.id desc limit 5) j) as joined,
      (select coalesce(json_agg(p), '[]') from (
        select distinct on (status) id, day, day_precision as precision, status, count, at_least as "atLeast", source,
          remark
        from members.published_count where voided_at is null and day <= ${day}
        order by status, day desc, id desc) p) as published`);

/** What an entry still lacks; undefined where there is none. */
export const selectGaps = (
  db: Db,
  municipality: string,
): Promise<{ website: boolean; councilName: boolean } | undefined> =>
  db.row(sql`
    select website is null as website, council_name is null as "councilName"
    from members.entry where municipality = ${municipality}`);
