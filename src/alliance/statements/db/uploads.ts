import { type Db, sql } from '../../../platform/database/index.ts';
import type { TableProblem, TableRow } from '../rules/position-table.ts';

/** A table of positions, read and checked, and what became of it. @de Positionstabelle */
export interface Upload {
  id: number;
  statement: number;
  fileName: string;
  source: string;
  rows: TableRow[];
  problems: TableProblem[];
  state: 'checked' | 'applied' | 'dropped';
  uploadedAt: Date;
  uploadedBy: number | null;
  land: string | null;
}

export const insertUpload = async (
  db: Db,
  one: Pick<Upload, 'statement' | 'fileName' | 'source' | 'rows' | 'problems' | 'land'>,
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into statements.upload (statement, file_name, source, rows, problems, uploaded_at, uploaded_by, land)
    values (${one.statement}, ${one.fileName}, ${one.source}, ${sql.json(one.rows)}, ${sql.json(one.problems)}, ${now},
      ${by}, ${one.land})
    returning id`);
  return id;
};

/** One table, held until the transaction ends, so that it is taken over once. */
export const lockUpload = (db: Db, id: number): Promise<Upload | undefined> =>
  db.row(sql`
    select id, statement, file_name as "fileName", source, rows, problems, state, uploaded_at as "uploadedAt",
      uploaded_by as "uploadedBy", land
    from statements.upload where id = ${id} for update`);

export const selectUpload = (db: Db, id: number): Promise<Upload | undefined> =>
  db.row(sql`
    select id, statement, file_name as "fileName", source, rows, problems, state, uploaded_at as "uploadedAt",
      uploaded_by as "uploadedBy", land
    from statements.upload where id = ${id}`);

export const closeUpload = (db: Db, id: number, state: 'applied' | 'dropped'): Promise<number> =>
  db.run(sql`update statements.upload set state = ${state} where id = ${id}`);
