import { type Db, type Sql, sql } from '../../platform/database/index.ts';
import type { Day } from '../../shared/days.ts';
import { standingsTable } from './db/register.ts';

export { memberRetentions } from './db/retentions.ts';

/** How council and head are called there, as far as the register says so to everybody. */
export const namesOf = (
  db: Db,
  municipality: string,
): Promise<{ councilName: string | null; headTitle: string | null } | undefined> =>
  db.row(sql`
    select case when coalesce(field_audience->>'councilName', 'public') = 'public' then council_name end
        as "councilName",
      case when coalesce(field_audience->>'headTitle', 'public') = 'public' then head_title end as "headTitle"
    from members.entry where municipality = ${municipality} and merged_into is null`);

/** The standings of all entries on a day, as a table to join: `municipality`, and per status yes, suspended or no. */
export const membersTable = (day: Day): Sql => sql`(
  select e.municipality, t.interested, t.declared, t.member
  from members.entry e join ${standingsTable(day)} t on t.entry = e.id where e.merged_into is null)`;
