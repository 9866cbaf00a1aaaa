import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { MandateFacts, StoredItem } from '../rules/hold.ts';
import type { Fate } from '../rules/validity.ts';
import { selectCompetences, selectGroups, selectTopics } from './orders.ts';

type Scope = StoredItem['scopes'][number] & { item: number };
type ItemRow = Omit<StoredItem, 'scopes' | 'fates' | 'resolution'> & {
  resolutionId: number;
  title: string;
  reference: string | null;
  body: string;
  day: Day;
};

/** Only what can bear on coverage: not what merely reports, and of what the council refused only permissions. */
const bearing = sql`i.effect <> 'none' and (i.effect = 'permits' or i.result <> 'rejected')`;

const itemRows = (which: Sql): Sql => sql`
  select i.id, i.number, i.text, r.municipality, r.id as "resolutionId", r.title, r.reference, r.body, r.day, i.result,
    i.effect, i.conditions, i.condition_text as "conditionText", i.valid_from as "validFrom", i.valid_to as "validTo"
  from mandates.item i join mandates.resolution r on r.id = i.resolution
  where ${bearing} and ${which} order by i.id`;

const scopeRows = (which: Sql): Sql => sql`
  select s.item, s.id, s.act, s.topics, s.groups, s.programmes, s.number_limit as "limit", s.per
  from mandates.scope s join mandates.item i on i.id = s.item join mandates.resolution r on r.id = i.resolution
  where ${bearing} and ${which} order by s.id`;

const useRows = (which: Sql): Sql => sql`
  select u.scope, u.number, u.day
  from mandates.use u join mandates.item i on i.id = u.item join mandates.resolution r on r.id = i.resolution
  where u.released_on is null and ${which}`;

/** What adopted resolutions say about earlier ones; a motion that failed changes nothing. */
const fateRows = (which: Sql): Sql => sql`
  select i.id as item, x.kind, x.day, x.until, x.item is not null as "itemAlone"
  from mandates.relation x
    join mandates.resolution later on later.id = x.of_resolution and later.result <> 'rejected'
    join mandates.resolution r on r.id = x.to_resolution
    join mandates.item i on i.resolution = r.id and (x.item is null or x.item = i.id)
  where ${which}`;

/** The mandates of some municipalities, straight from the tables: for deeds, which must not rest on a memory. */
export const selectMandates = async (db: Db, municipalities: readonly string[]): Promise<MandateFacts> =>
  gather(db, sql`r.municipality = any(${municipalities})`);

const gather = async (db: Db, which: Sql): Promise<MandateFacts> => {
  const topics = await selectTopics(db);
  const groups = await selectGroups(db);
  const competences = await selectCompetences(db);
  const rows = await atOnce<ItemRow>(db, itemRows(which));
  const scopes = await atOnce<Scope>(db, scopeRows(which));
  const uses = await atOnce<{ scope: number; number: number; day: Day }>(db, useRows(which));
  const fates = await atOnce<Fate & { item: number }>(db, fateRows(which));
  return { topics, groups, competences, items: assemble(rows, scopes, uses, fates) };
};

/** Rows as one JSON text: with tens of thousands of them several times as fast as one by one. */
const atOnce = async <Row>(db: Db, query: Sql): Promise<Row[]> =>
  (await db.one<{ rows: Row[] }>(sql`select coalesce(json_agg(q), '[]') as rows from (${query}) q`)).rows;

const none: never[] = [];
const assemble = (
  rows: ItemRow[],
  scopes: Scope[],
  uses: { scope: number; number: number; day: Day }[],
  fates: (Fate & { item: number })[],
): StoredItem[] => {
  const usesOf = groupBy(uses, ({ scope }) => scope);
  const fatesOf = groupBy(fates, ({ item }) => item);
  for (const scope of scopes) scope.uses = usesOf.get(scope.id) ?? none;
  const scopesOf = groupBy(scopes, ({ item }) => item);
  return rows.map(({ resolutionId, title, reference, body, day, ...item }) => ({
    ...item,
    resolution: { id: resolutionId, title, reference, body, day },
    scopes: scopesOf.get(item.id) ?? none,
    fates: fatesOf.get(item.id) ?? none,
  }));
};

const groupBy = <Row>(rows: readonly Row[], keyOf: (row: Row) => number): Map<number, Row[]> => {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

let remembered: { state: string; facts: MandateFacts } | undefined;

/**
 * The mandates of all municipalities, kept in the memory of this process as long as nothing about them changes in any
 * process: for overviews, which read thousands of items at once.
 */
export const selectAllMandates = async (db: Db): Promise<MandateFacts> => {
  // read before the rest: what is newer than its state is at worst read once more
  const { state } = await db.one<{ state: string }>(sql`
    select version || ':' || (select oid from pg_database where datname = current_database()) as state
    from mandates.state`);
  if (remembered?.state === state) return remembered.facts;
  const facts = await gather(db, sql`true`);
  remembered = { state, facts };
  return facts;
};
