import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import { fold } from '../../../shared/fold.ts';
import type { Day } from '../../../shared/days.ts';
import { unitsTable } from '../../territory/facts.ts';
import type { Result } from '../types.ts';

export interface ListFilter {
  search: string | null;
  land: string | null;
  municipality: string | null;
  result: Result | null;
  /** The topic asked for and those below it; null for all. */
  topics: readonly string[] | null;
  /** Only these resolutions; null for all. */
  among: readonly number[] | null;
  /** None of these resolutions. */
  notAmong: readonly number[] | null;
  unchecked: boolean;
}

export const listOrders = ['-datum', 'datum', 'kommune', '-kommune', 'land', '-land'] as const;
export type ListOrder = (typeof listOrders)[number];

export interface ListedResolution {
  id: number;
  municipality: string;
  name: string;
  land: string | null;
  body: string;
  day: Day;
  reference: string | null;
  title: string;
  result: Result;
  invented: boolean;
  items: number;
  topics: string[];
  checked: boolean;
}

const orderBy: Record<ListOrder, Sql> = {
  '-datum': sql`day desc, id desc`,
  datum: sql`day, id`,
  kommune: sql`"sortKey", day desc, id desc`,
  '-kommune': sql`"sortKey" desc, day desc, id desc`,
  land: sql`land nulls last, "sortKey", day desc, id desc`,
  '-land': sql`land desc nulls last, "sortKey", day desc, id desc`,
};

/** Words in any inflection of German, or the beginnings of words as typed; names of municipalities, too. */
const matches = (typed: string): Sql => {
  const words = fold(typed);
  if (words === '') return sql`false`;
  const beginnings = words
    .split(' ')
    .map((word) => `${word}:*`)
    .join(' & ');
  return sql`r.search @@ plainto_tsquery('german', ${words}) or r.search @@ to_tsquery('simple', ${beginnings})
    or u.folded like ${`%${words}%`}`;
};

const conditionsOf = (filter: ListFilter): Sql[] => [
  ...(filter.search === null ? [] : [matches(filter.search)]),
  ...(filter.land === null ? [] : [sql`r.land = ${filter.land}`]),
  ...(filter.municipality === null ? [] : [sql`r.municipality = ${filter.municipality}`]),
  ...(filter.result === null ? [] : [sql`r.result = ${filter.result}`]),
  ...(filter.topics === null
    ? []
    : [
        sql`exists (select 1 from mandates.scope s join mandates.item i on i.id = s.item
          where i.resolution = r.id and s.topics && ${filter.topics}::text[])`,
      ]),
  ...(filter.among === null ? [] : [sql`r.id = any(${filter.among}::bigint[])`]),
  ...(filter.notAmong === null ? [] : [sql`r.id <> all(${filter.notAmong}::bigint[])`]),
  ...(filter.unchecked ? [sql`r.checked_at is null`] : []),
];

/** One stretch of the list of resolutions, with the number of all hits. */
export const selectList = (
  db: Db,
  filter: ListFilter,
  order: ListOrder,
  stretch: { limit: number; offset: number },
): Promise<{ total: number; rows: ListedResolution[] }> =>
  db.one(sql`
    with hit as materialized (
      select r.id, r.municipality, u.name, u."sortKey", r.land, r.body, r.day, r.reference, r.title, r.result,
        r.invented, r.checked_at is not null as checked
      from mandates.resolution r join ${unitsTable} u on u.key = r.municipality
      where ${sql.and(conditionsOf(filter))})
    select (select count(*) from hit)::int as total, (select coalesce(json_agg(p), '[]') from (
      select hit.*,
        (select count(*) from mandates.item i where i.resolution = hit.id)::int as items,
        (select coalesce(json_agg(distinct t), '[]') from mandates.item i join mandates.scope s on s.item = i.id,
          unnest(s.topics) t where i.resolution = hit.id) as topics
      from hit order by ${orderBy[order]} limit ${stretch.limit} offset ${stretch.offset}) p) as rows`);
