import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { unitsTable } from '../../territory/facts.ts';
import type { Area, Filter, Listed, Tally } from '../types.ts';
import { conditionsOf, listed, tallyOf } from './register.ts';

export interface Mapped {
  total: number;
  tally: Tally;
  /** Members of the selection by Land, for the shades. */
  members: Record<string, number>;
  /** Without a place on the map. */
  unplaced: number;
  rows: Listed[];
  /** Null where every row is a dot of its own; else the rows by district, and of the rows only the first. */
  areas: Area[] | null;
}

/**
 * A selection for the map, in one statement: up to `dots` rows as they are; more by district, because thousands of dots
 * hide each other. `rows` are then the first ones by name, for the table below.
 */
export const selectMapped = (
  db: Db,
  filter: Filter,
  day: Day,
  { dots, rows }: { dots: number; rows: number },
): Promise<Mapped> =>
  db.one(sql`
    with hit as materialized (${listed(day, conditionsOf(filter))}), size as (select count(*)::int as total from hit)
    select total, (select ${tallyOf(sql`hit`)} from hit) as tally,
      (select coalesce(json_object_agg(land, count), '{}') from (
        select land, count(*) from hit where member = 'yes' group by land) l) as members,
      (select count(*)::int from hit where lat is null or lon is null) as unplaced,
      (select coalesce(json_agg(row), '[]') from (
        select * from hit order by "sortKey", key limit case when total > ${dots}::int then ${rows}::bigint end) row) as rows,
      case when total > ${dots}::int then (select json_agg(a) from (
        select left(h.key, 5) as key, count(*)::int as count,
          count(*) filter (where h.member = 'yes')::int as members, avg(h.lat)::real as lat, avg(h.lon)::real as lon,
          coalesce(min(d.name), min(h.name)) as name, case when count(*) = 1 then json_agg(h) -> 0 end as only
        from hit h left join ${unitsTable} d on d.key = left(h.key, 5) where h.lat is not null and h.lon is not null
        group by left(h.key, 5) order by 1) a) end as areas
    from size`);
