import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import type { Day } from '../../../shared/days.ts';
import type { Clause, Variant, Wording } from '../types.ts';

const columns: Sql = sql`
  c.id, c.statement, c.kind, c.position, c.number, c.label, c.text, c.hash, c.topics, c.act,
  c.removed_on as "removedOn", c.version, c.revision`;

/** The parts of a text as they stand, in order; removed ones are left out. */
export const selectClauses = (db: Db, statement: number): Promise<Clause[]> =>
  db.rows(sql`
    select ${columns} from statements.clause c
    where c.statement = ${statement} and c.removed_on is null
    order by array_position(array['preamble','numbered','closing'], c.kind), c.position, c.id`);

/** One clause, removed or not. */
export const selectClause = (db: Db, id: number): Promise<Clause | undefined> =>
  db.row(sql`select ${columns} from statements.clause c where c.id = ${id}`);

export type WrittenClause = Pick<
  Clause,
  'statement' | 'kind' | 'position' | 'number' | 'label' | 'text' | 'topics' | 'act'
>;
interface By {
  person: number | null;
  now: Date;
}

/** Puts a clause in its place; those from that place on move down. */
export const insertClause = async (db: Db, one: WrittenClause, { person, now }: By): Promise<number> => {
  await db.run(sql`
    update statements.clause set position = position + 1
    where statement = ${one.statement} and kind = ${one.kind} and position >= ${one.position}`);
  const hash = sha256Of(one.text);
  const { id } = await db.one<{ id: number }>(sql`
    insert into statements.clause (statement, kind, position, number, label, text, hash, topics, act)
    values (${one.statement}, ${one.kind}, ${one.position}, ${one.number}, ${one.label}, ${one.text}, ${hash},
      ${one.topics}, ${one.act})
    returning id`);
  await db.run(sql`
    insert into statements.wording (clause, version, text, hash, written_at, written_by)
    values (${id}, 1, ${one.text}, ${hash}, ${now}, ${person})`);
  return id;
};

/** A new wording of a clause; the earlier ones are kept. Answers its version. */
export const rewordClause = async (
  db: Db,
  clause: number,
  { text, reason }: { text: string; reason: string | null },
  { person, now }: By,
): Promise<number> => {
  const hash = sha256Of(text);
  const { version } = await db.one<{ version: number }>(sql`
    update statements.clause set text = ${text}, hash = ${hash}, version = version + 1, revision = revision + 1
    where id = ${clause} returning version`);
  await db.run(sql`
    insert into statements.wording (clause, version, text, hash, reason, written_at, written_by)
    values (${clause}, ${version}, ${text}, ${hash}, ${reason}, ${now}, ${person})`);
  return version;
};

/** What stands around the words: number, label, subjects, what supporting it means. */
export const updateClauseFrame = (
  db: Db,
  clause: number,
  one: Pick<Clause, 'number' | 'label' | 'topics' | 'act'>,
): Promise<number> =>
  db.run(sql`
    update statements.clause set number = ${one.number}, label = ${one.label}, topics = ${one.topics}, act = ${one.act},
      revision = revision + 1
    where id = ${clause}`);

/** Places and numbers of several clauses at once. */
export const arrangeClauses = (
  db: Db,
  order: readonly { id: number; position: number; number: string | null }[],
): Promise<number> =>
  db.run(sql`
    update statements.clause c set position = o.position, number = o.number,
      revision = revision + case when c.number is distinct from o.number then 1 else 0 end
    from unnest(${order.map(({ id }) => id)}::bigint[], ${order.map(({ position }) => position)}::int[],
      ${order.map(({ number }) => number)}::text[]) as o(id, position, number)
    where c.id = o.id`);

export const removeClauseRow = (db: Db, clause: number, day: Day): Promise<number> =>
  db.run(sql`update statements.clause set removed_on = ${day}, revision = revision + 1 where id = ${clause}`);

export interface KeptWording extends Wording {
  clause: number;
}

/** Every wording of every clause of a statement, the latest first. */
export const selectWordings = (db: Db, statement: number): Promise<KeptWording[]> =>
  db.rows(sql`
    select w.clause, w.version, w.text, w.hash, w.reason, w.written_at as "writtenAt"
    from statements.wording w join statements.clause c on c.id = w.clause
    where c.statement = ${statement} order by w.clause, w.version desc`);

const variantColumns: Sql = sql`
  v.id, v.clause, v.label, v.text, v.hash, v.reason, v.amendment, v.state, v.version`;

export const selectVariants = (db: Db, statement: number): Promise<Variant[]> =>
  db.rows(sql`
    select ${variantColumns} from statements.variant v join statements.clause c on c.id = v.clause
    where c.statement = ${statement} and c.removed_on is null order by v.clause, v.id`);

export const selectVariant = (db: Db, id: number): Promise<Variant | undefined> =>
  db.row(sql`select ${variantColumns} from statements.variant v where v.id = ${id}`);

export const insertVariant = async (
  db: Db,
  one: Pick<Variant, 'clause' | 'label' | 'text' | 'reason' | 'amendment'>,
  { person, now }: By,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into statements.variant (clause, label, text, hash, reason, amendment, written_at, written_by)
    values (${one.clause}, ${one.label}, ${one.text}, ${sha256Of(one.text)}, ${one.reason}, ${one.amendment}, ${now},
      ${person})
    returning id`);
  return id;
};

export const closeVariants = (db: Db, ids: readonly number[], state: 'chosen' | 'dropped'): Promise<number> =>
  db.run(
    sql`update statements.variant set state = ${state}, version = version + 1 where id = any(${ids}) and state = 'open'`,
  );
