import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Edition } from '../types.ts';

const columns: Sql = sql`
  e.id, e.statement, e.number, e.note, e.parts, e.hash, e.frozen_at as "frozenAt"`;

/** The frozen states of a text, the latest first. */
export const selectEditions = (db: Db, statement: number): Promise<Edition[]> =>
  db.rows(
    sql`select ${columns} from statements.edition e where e.statement = ${statement} order by e.number desc`,
  );

/** One frozen state, or the latest. */
export const selectEdition = (
  db: Db,
  statement: number,
  number: number | null,
): Promise<Edition | undefined> =>
  db.row(sql`
    select ${columns} from statements.edition e
    where e.statement = ${statement} and (${number}::int is null or e.number = ${number})
    order by e.number desc limit 1`);

export const insertEdition = async (
  db: Db,
  one: Pick<Edition, 'statement' | 'note' | 'parts' | 'hash'>,
  by: number | null,
  now: Date,
): Promise<number> => {
  const { number } = await db.one<{ number: number }>(sql`
    insert into statements.edition (statement, number, note, parts, hash, frozen_at, frozen_by)
    values (${one.statement},
      (select coalesce(max(number), 0) + 1 from statements.edition where statement = ${one.statement}),
      ${one.note}, ${sql.json(one.parts)}, ${one.hash}, ${now}, ${by})
    returning number`);
  return number;
};
