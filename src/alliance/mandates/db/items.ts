import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Item, Realisation, Scope } from '../types.ts';
import { voteColumns } from './resolutions.ts';

export type ScopeEdit = Omit<Scope, 'id'>;
export type ItemEdit = Omit<Item, 'id' | 'position' | 'scopes' | 'realisation' | 'realisedOn' | 'evidence'>;

const scopes = sql`(select coalesce(json_agg(json_build_object('id', s.id, 'act', s.act, 'topics', s.topics,
    'groups', s.groups, 'programmes', s.programmes, 'limit', s.number_limit, 'per', s.per) order by s.id), '[]')
  from mandates.scope s where s.item = i.id) as scopes`;

/** The items of a resolution in their order. */
export const selectItems = (db: Db, resolution: number): Promise<Item[]> =>
  db.rows(sql`
    select i.id, i.position, i.number, i.text, i.original_text as "originalText", i.result, i.effect, i.conditions,
      i.condition_text as "conditionText", ${voteColumns(sql`i`)}, i.valid_from as "validFrom",
      i.valid_to as "validTo", i.realisation, i.realised_on as "realisedOn", i.evidence, ${scopes}
    from mandates.item i where i.resolution = ${resolution} order by i.position, i.id`);

/** The resolution in which an item stands. */
export const resolutionOfItem = async (db: Db, item: number): Promise<number | null> =>
  (await db.row<{ resolution: number }>(sql`select resolution from mandates.item where id = ${item}`))
    ?.resolution ?? null;

export const insertItem = async (db: Db, resolution: number, item: ItemEdit): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into mandates.item (resolution, position, number, text, original_text, result, effect, conditions,
      condition_text, vote_kind, vote_yes, vote_no, vote_abstain, valid_from, valid_to)
    select ${resolution}, coalesce(max(position), 0) + 1, ${item.number}, ${item.text}, ${item.originalText},
      ${item.result}, ${item.effect}, ${item.conditions}::text[], ${item.conditionText}, ${item.vote.kind},
      ${item.vote.yes}::int, ${item.vote.no}::int, ${item.vote.abstain}::int, ${item.validFrom}::date,
      ${item.validTo}::date
    from mandates.item where resolution = ${resolution} returning id`);
  return id;
};

export const updateItem = (db: Db, id: number, item: ItemEdit): Promise<number> =>
  db.run(sql`
    update mandates.item set number = ${item.number}, text = ${item.text}, original_text = ${item.originalText},
      result = ${item.result}, effect = ${item.effect}, conditions = ${item.conditions}::text[],
      condition_text = ${item.conditionText}, vote_kind = ${item.vote.kind}, vote_yes = ${item.vote.yes},
      vote_no = ${item.vote.no}, vote_abstain = ${item.vote.abstain}, valid_from = ${item.validFrom},
      valid_to = ${item.validTo} where id = ${id}`);

export const deleteItem = async (db: Db, id: number): Promise<void> => {
  await db.run(sql`delete from mandates.relation where item = ${id}`);
  await db.run(sql`delete from mandates.item where id = ${id}`);
};

/** Puts two items of a resolution in each other's place. */
export const swapItems = async (db: Db, a: Item, b: Item): Promise<void> => {
  await db.run(sql`update mandates.item set position = ${b.position} where id = ${a.id}`);
  await db.run(sql`update mandates.item set position = ${a.position} where id = ${b.id}`);
};

export const insertScope = (db: Db, item: number, scope: ScopeEdit): Promise<number> =>
  db.run(sql`
    insert into mandates.scope (item, act, topics, groups, programmes, number_limit, per)
    values (${item}, ${scope.act}, ${scope.topics}::text[], ${scope.groups}::text[], ${scope.programmes}::text[],
      ${scope.limit}, ${scope.per})`);

export const updateScope = (db: Db, id: number, scope: ScopeEdit): Promise<number> =>
  db.run(sql`
    update mandates.scope set act = ${scope.act}, topics = ${scope.topics}::text[],
      groups = ${scope.groups}::text[], programmes = ${scope.programmes}::text[], number_limit = ${scope.limit},
      per = ${scope.per} where id = ${id}`);

export const deleteScope = (db: Db, id: number): Promise<number> =>
  db.run(sql`delete from mandates.scope where id = ${id}`);

/** Whether deeds have taken up numbers of an item; such an item is changed, never removed. */
export const isItemUsed = async (db: Db, item: number, scope: number | null = null): Promise<boolean> =>
  (
    await db.one<{ used: boolean }>(sql`
      select exists (select 1 from mandates.use
        where item = ${item} and (${scope}::bigint is null or scope = ${scope})) as used`)
  ).used;

export const setRealisation = (
  db: Db,
  item: number,
  { realisation, day, evidence }: { realisation: Realisation; day: Day | null; evidence: string | null },
): Promise<number> =>
  db.run(sql`
    update mandates.item set realisation = ${realisation}, realised_on = ${day}, evidence = ${evidence}
    where id = ${item}`);
