import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { fold } from '../../../shared/fold.ts';
import { unitsTable } from '../../territory/facts.ts';
import { type Filter, type Listed, type Order, type Status, statuses, type Tally } from '../types.ts';

/**
 * The step that counts, as one number: its day, then its number, then its kind in the two lowest bits. So the latest one
 * is the largest, and thousands of histories are read in one pass without sorting.
 */
const rank = sql`(s.day - date '1800-01-01')::bigint * 17179869184 + s.id * 4
  + case s.step when 'begins' then 0 when 'resumed' then 1 when 'suspended' then 2 else 3 end`;

/** The standing of one status as `rules/standing.ts` says it: what the latest step up to the day leads to. */
const standing = (status: Status): Sql => sql`
  case max(${rank}) filter (where s.status = ${status}) & 3
    when 0 then 'yes' when 1 then 'yes' when 2 then 'suspended' else 'no' end as ${sql.id(status)}`;

/** Every entry with a valid step, or only the one given, with its three standings on a day. */
export const standingsTable = (day: Day, only?: Sql): Sql => sql`(
  select s.entry, ${sql.join(statuses.map(standing), ', ')},
    max(s.day) filter (where s.status = 'member' and s.step = 'begins') as "memberBegun"
  from members.step s where s.voided_at is null and s.day <= ${day}
    ${only ? sql`and s.entry = ${only}` : sql.empty} group by s.entry)`;

/** What a list shows of every municipality with at least one status on a day. */
export const listed = (day: Day, conditions: Sql[]): Sql => sql`
  select u.key, u.name, u.land, u.district, u.type, u.population, u."populationDay", u.lat, u.lon, u."sortKey",
    t.interested, t.declared, t.member, case when t.member <> 'no' then t."memberBegun" end as "memberSince"
  from ${standingsTable(day)} t
    join members.entry e on e.id = t.entry and e.merged_into is null
    join ${unitsTable} u on u.key = e.municipality
  where ${sql.and(conditions)}`;

/** The filter as conditions of `listed`. */
export const conditionsOf = ({ suche, land, status, art }: Filter): Sql[] => [
  status === null
    ? sql`t.interested <> 'no' or t.declared <> 'no' or t.member <> 'no'`
    : sql`t.${sql.id(status)} <> 'no'`,
  ...(land === null ? [] : [sql`u.land = ${land}`]),
  ...(art === null ? [] : [sql`u.type = ${art}`]),
  ...(suche === null ? [] : [matches(suche)]),
];

/** Every typed word stands in the name, or the key begins so. */
const matches = (typed: string): Sql => {
  const words = fold(typed)
    .split(' ')
    .map((word) => `%${word}%`);
  return sql`u.folded like all(${words}::text[]) or u.key like ${`${typed.replace(/\D/gu, '') || '-'}%`}`;
};

const orderBy: Record<Order, Sql> = {
  name: sql`"sortKey", key`,
  '-name': sql`"sortKey" desc, key`,
  land: sql`land, "sortKey", key`,
  '-land': sql`land desc, "sortKey", key`,
  einwohner: sql`population nulls last, key`,
  '-einwohner': sql`population desc nulls last, key`,
  mitglied: sql`"memberSince" nulls last, "sortKey", key`,
  '-mitglied': sql`"memberSince" desc nulls last, "sortKey", key`,
};

interface Found {
  total: number;
  tally: Tally;
  rows: Listed[];
}

/** Counts of each standing over the rows of a table, as JSON. */
export const tallyOf = (name: Sql): Sql =>
  sql`json_build_object(${sql.join(
    statuses.map(
      (status) => sql`${status}::text, json_build_object(
      'yes', count(*) filter (where ${name}.${sql.id(status)} = 'yes'),
      'suspended', count(*) filter (where ${name}.${sql.id(status)} = 'suspended'))`,
    ),
    ', ',
  )})`;

/** One page of the filtered list, with counts over all hits, in one statement. */
export const selectListed = (
  db: Db,
  filter: Filter,
  order: Order,
  day: Day,
  stretch: { limit: number; offset: number },
): Promise<Found> =>
  db.one(sql`
    with hit as materialized (${listed(day, conditionsOf(filter))})
    select (select count(*) from hit)::int as total, (select ${tallyOf(sql`hit`)} from hit) as tally,
      (select coalesce(json_agg(stretch), '[]') from (
        select * from hit order by ${orderBy[order]} limit ${stretch.limit} offset ${stretch.offset}) stretch) as rows`);

/** All hits of a filter at once, by name. */
export const selectAllListed = async (db: Db, filter: Filter, day: Day): Promise<Found> => {
  const rows = await db.rows<Listed>(sql`${listed(day, conditionsOf(filter))} order by u."sortKey", u.key`);
  const tally = Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        yes: rows.filter((row) => row[status] === 'yes').length,
        suspended: rows.filter((row) => row[status] === 'suspended').length,
      },
    ]),
  ) as Tally;
  return { total: rows.length, tally, rows };
};
