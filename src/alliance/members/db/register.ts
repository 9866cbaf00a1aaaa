import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { fold } from '../../../shared/fold.ts';
import { unitsTable } from '../../territory/facts.ts';
import { type Filter, type Listed, type Order, type Standing, type Status, statuses } from '../types.ts';

/** The standing of one status as `rules/standing.ts` says it: what the latest step up to the day leads to. */
const standing = (status: Status): Sql => sql`
  case (array_agg(s.step order by s.day desc, s.id desc) filter (where s.status = ${status}))[1]
    when 'begins' then 'yes' when 'resumed' then 'yes' when 'suspended' then 'suspended' else 'no' end
    as ${sql.id(status)},
  max(s.day) filter (where s.status = ${status} and s.step = 'begins') as ${sql.id(`${status}Begun`)}`;

/** Every entry with a valid step, or only the one given, with its three standings on a day. */
export const standingsTable = (day: Day, only?: Sql): Sql => sql`(
  select s.entry, ${sql.join(statuses.map(standing), ', ')},
    (array_agg(s.declaration order by s.day desc, s.id desc)
      filter (where s.status = 'member' and s.step = 'begins'))[1] as declaration
  from members.step s where s.voided_at is null and s.day <= ${day}
    ${only ? sql`and s.entry = ${only}` : sql.empty} group by s.entry)`;

const since = (status: Status): Sql =>
  sql`case when t.${sql.id(status)} <> 'no' then t.${sql.id(`${status}Begun`)} end as ${sql.id(`${status}Since`)}`;

/** What a list shows of every municipality with at least one status on a day. */
const listed = (day: Day, conditions: Sql[]): Sql => sql`
  select u.key, u.name, u.land, u.district, u.type, u.population, u."populationDay", u.lat, u.lon, u."sortKey",
    ${sql.join(
      statuses.map((status) => sql`t.${sql.id(status)}, ${since(status)}`),
      ', ',
    )},
    case when t.member <> 'no' then t.declaration end as declaration
  from ${standingsTable(day)} t
    join members.entry e on e.id = t.entry and e.merged_into is null
    join ${unitsTable} u on u.key = e.municipality
  where ${sql.and(conditions)}`;

const conditionsOf = ({ suche, land, status, art }: Filter): Sql[] => [
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

export type Tally = Record<Status, { yes: number; suspended: number }>;
interface Found {
  total: number;
  tally: Tally;
  rows: Listed[];
}

const tallyOf = (name: Sql): Sql =>
  sql`json_build_object(${sql.join(
    statuses.map(
      (status) => sql`${status}::text, json_build_object(
      'yes', count(*) filter (where ${name}.${sql.id(status)} = 'yes'),
      'suspended', count(*) filter (where ${name}.${sql.id(status)} = 'suspended'))`,
    ),
    ', ',
  )})`;

/** One stretch of the filtered list, with counts over all hits, in one statement. */
export const selectListed = async (
  db: Db,
  filter: Filter,
  order: Order,
  day: Day,
  stretch: { limit: number | null; offset: number },
): Promise<Found> =>
  db.one(sql`
    with hit as materialized (${listed(day, conditionsOf(filter))})
    select (select count(*) from hit)::int as total, (select ${tallyOf(sql`hit`)} from hit) as tally,
      (select coalesce(json_agg(stretch), '[]') from (
        select * from hit order by ${orderBy[order]} limit ${stretch.limit} offset ${stretch.offset}) stretch) as rows`);

export type { Found, Standing };
