import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { DemandStanding } from '../demand-standing-types.ts';

/** How a municipality stands with the demands of the latest catalogue on a day, in their order. */
export const selectStandings = (db: Db, municipality: string, day: Day): Promise<DemandStanding[]> =>
  db.rows(sql`
    select d.number, d.title, c.title as catalogue, coalesce(p.state, 'unknown') as state, p.day, p.evidence, p.source
    from practices.demand d join practices.catalogue c on c.key = d.catalogue
    left join lateral (
      select state, day, evidence, source from practices.progress
      where municipality = ${municipality} and demand = d.id and voided_at is null and day <= ${day}
      order by day desc, id desc limit 1) p on true
    where c.key = (select key from practices.catalogue order by year desc, key desc limit 1) order by d.number`);
