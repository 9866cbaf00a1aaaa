import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type {
  Import,
  ImportRow,
  ImportState,
  Mapping,
  PlannedRow,
  RowPlan,
  Verdict,
  Written,
} from '../import-types.ts';

const columns: Sql = sql`
  id, file_name as "fileName", uploaded_by as "uploadedBy", uploaded_at as "uploadedAt", columns, mapping, lands, state,
  job, summary, applied_at as "appliedAt", applied_by as "appliedBy", undo, undone_at as "undoneAt", version`;

export const selectImport = (db: Db, id: number): Promise<Import | undefined> =>
  db.row(sql`select ${columns} from members.import where id = ${id}`);

/** The import, held until the end of the transaction. */
export const lockImport = (db: Db, id: number): Promise<Import | undefined> =>
  db.row(sql`select ${columns} from members.import where id = ${id} for update`);

/** The latest imports, of one person or of all. */
export const selectImports = (db: Db, by: number | null, limit: number): Promise<Import[]> =>
  db.rows(sql`
    select ${columns} from members.import where (${by}::bigint is null or uploaded_by = ${by})
    order by id desc limit ${limit}`);

/** How columns of the same headers were last mapped. */
export const lastMapping = async (db: Db, headers: string[]): Promise<Mapping | null> =>
  (
    await db.row<{ mapping: Mapping }>(sql`
      select mapping from members.import where columns = ${sql.json(headers)} and mapping is not null
      order by id desc limit 1`)
  )?.mapping ?? null;

export const insertImport = async (
  db: Db,
  list: Pick<Import, 'fileName' | 'uploadedBy' | 'columns' | 'lands'>,
  rows: Pick<ImportRow, 'line' | 'cells'>[],
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into members.import (file_name, uploaded_by, uploaded_at, columns, lands)
    values (${list.fileName}, ${list.uploadedBy}, ${now}, ${sql.json(list.columns)}, ${list.lands}) returning id`);
  // Cells travel as JSON: arrays of arrays would have to be equally long.
  await db.run(sql`
    insert into members.import_row (import, line, cells)
    select ${id}::bigint, line, array(select jsonb_array_elements_text(cells))
    from unnest(${rows.map(({ line }) => line)}::int[], ${rows.map(({ cells }) => JSON.stringify(cells))}::jsonb[])
      as r(line, cells)`);
  return id;
};

export const setImportState = (
  db: Db,
  id: number,
  state: ImportState,
  job: number | null = null,
): Promise<number> =>
  db.run(
    sql`update members.import set state = ${state}, job = ${job}, version = version + 1 where id = ${id}`,
  );

export const setMapping = (db: Db, id: number, mapping: Mapping): Promise<number> =>
  db.run(sql`update members.import set mapping = ${mapping} where id = ${id}`);

export const setPlanned = (db: Db, id: number, summary: Record<Verdict, number>): Promise<number> =>
  db.run(sql`
    update members.import set state = 'preview', summary = ${summary}, version = version + 1
    where id = ${id} and state = 'planning'`);

export const setImported = (
  db: Db,
  id: number,
  summary: Record<Verdict, number>,
  by: number | null,
  now: Date,
): Promise<number> =>
  db.run(sql`
    update members.import set state = 'applied', summary = ${summary}, applied_by = ${by}, applied_at = ${now},
      version = version + 1 where id = ${id}`);

export const setUndone = (
  db: Db,
  id: number,
  undo: NonNullable<Import['undo']>,
  now: Date,
): Promise<number> =>
  db.run(sql`
    update members.import set state = 'undone', undo = ${undo}, undone_at = ${now}, version = version + 1
    where id = ${id}`);

export const selectImportRows = (db: Db, id: number): Promise<ImportRow[]> =>
  db.rows(sql`select line, cells, chosen from members.import_row where import = ${id} order by line`);

export const chooseUnit = (db: Db, id: number, line: number, municipality: string): Promise<number> =>
  db.run(sql`
    update members.import_row set chosen = ${municipality} where import = ${id} and line = ${line}`);

/** Notes what is to become of every row, in one statement. */
export const storePlans = (db: Db, id: number, plans: RowPlan[]): Promise<number> =>
  db.run(sql`
    update members.import_row r set verdict = p.verdict, municipality = p.municipality, problems = p.problems,
      changes = p.changes, candidates = array(select jsonb_array_elements_text(p.candidates))
    from unnest(${plans.map(({ line }) => line)}::int[], ${plans.map(({ verdict }) => verdict)}::text[],
      ${plans.map(({ municipality }) => municipality)}::text[],
      ${plans.map(({ problems }) => JSON.stringify(problems))}::jsonb[],
      ${plans.map(({ changes }) => JSON.stringify(changes))}::jsonb[],
      ${plans.map(({ candidates }) => JSON.stringify(candidates))}::jsonb[])
      as p(line, verdict, municipality, problems, changes, candidates)
    where r.import = ${id} and r.line = p.line`);

export const selectPlanned = (
  db: Db,
  id: number,
  only: { verdict: Verdict | null; line?: number | undefined },
  stretch: { limit: number | null; offset: number },
): Promise<PlannedRow[]> =>
  db.rows(sql`
    select line, cells, chosen, verdict, municipality, problems, changes, candidates from members.import_row
    where import = ${id} and (${only.verdict}::text is null or verdict = ${only.verdict})
      and (${only.line ?? null}::int is null or line = ${only.line ?? null})
    order by line limit ${stretch.limit} offset ${stretch.offset}`);

export const storeWritten = (db: Db, id: number, written: (Written & { line: number })[]): Promise<number> =>
  db.run(sql`
    update members.import_row r set written = w.written
    from unnest(${written.map(({ line }) => line)}::int[],
      ${written.map((one) => JSON.stringify(one))}::jsonb[]) as w(line, written)
    where r.import = ${id} and r.line = w.line`);

export const selectWritten = (db: Db, id: number): Promise<{ municipality: string; written: Written }[]> =>
  db.rows(sql`
    select municipality, written from members.import_row
    where import = ${id} and written is not null order by line`);

export const deleteImportRows = (db: Db, id: number): Promise<number> =>
  db.run(sql`delete from members.import_row where import = ${id}`);
