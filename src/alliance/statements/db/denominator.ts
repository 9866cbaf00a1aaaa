import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { KeptReckoning, Reckoned } from '../denominator-types.ts';

const columns: Sql = sql`
  d.id, d.statement, d.facts, d.core, d.together, d.job, d.asked_at as "askedAt", d.result, d.done_at as "doneAt"`;

export const selectReckoning = (db: Db, id: number): Promise<KeptReckoning | undefined> =>
  db.row(sql`select ${columns} from statements.denominator d where d.id = ${id}`);

/** The reckoning asked for last, and the last one that came to an end. */
export const selectReckonings = async (
  db: Db,
  statement: number,
): Promise<{ last: KeptReckoning | null; done: KeptReckoning | null }> => {
  const rows = await db.rows<KeptReckoning>(sql`
    (select ${columns} from statements.denominator d where d.statement = ${statement} order by d.id desc limit 1)
    union all
    (select ${columns} from statements.denominator d
      where d.statement = ${statement} and d.result is not null order by d.id desc limit 1)`);
  return { last: rows[0] ?? null, done: rows.find(({ result }) => result !== null) ?? null };
};

export const insertReckoning = async (
  db: Db,
  one: Pick<KeptReckoning, 'statement' | 'facts' | 'core' | 'together'>,
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into statements.denominator (statement, facts, core, together, asked_at, asked_by)
    values (${one.statement}, ${one.facts}, ${one.core}, ${sql.json(one.together)}, ${now}, ${by}) returning id`);
  return id;
};

export const setReckoningJob = (db: Db, id: number, job: number | null): Promise<number> =>
  db.run(sql`update statements.denominator set job = ${job} where id = ${id}`);

export const keepReckoning = (
  db: Db,
  id: number,
  facts: string,
  result: Reckoned,
  now: Date,
): Promise<number> =>
  db.run(sql`
    update statements.denominator set facts = ${facts}, result = ${sql.json(result)}, done_at = ${now} where id = ${id}`);
