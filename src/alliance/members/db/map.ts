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
    with hit as materialized (${listed(day, conditionsOf(filter))}), size as (select count(*)::int as total from hit),
      area as (
        select left(key, 5) as key, count(*)::int as count, count(*) filter (where member = 'yes')::int as members,
          avg(lat)::real as lat, avg(lon)::real as lon, min(key) as first
        from hit where lat is not null and lon is not null and (select total from size) > ${dots}::int
        group by left(key, 5))
    select total, (select ${tallyOf(sql`hit`)} from hit) as tally,
      (select coalesce(json_object_agg(land, count), '{}') from (
        select land, count(*) from hit where member = 'yes' group by land) l) as members,
      (select count(*)::int from hit where lat is null or lon is null) as unplaced,
      (select coalesce(json_agg(row), '[]') from (
        select * from hit order by "sortKey", key limit case when total > ${dots}::int then ${rows}::bigint end) row) as rows,
      (select json_agg(json_build_object('key', a.key, 'name', coalesce(d.name, a.key), 'count', a.count,
          'members', a.members, 'lat', a.lat, 'lon', a.lon, 'only', row_to_json(o)) order by a.key)
        from area a left join ${unitsTable} d on d.key = a.key
          left join hit o on a.count = 1 and o.key = a.first) as areas
    from size`);
