import { type Db, sql } from '../../../platform/database/index.ts';
import type { ReadEight } from '../rules/eight-demands.ts';
import type { MatchedRow } from '../rules/take-over.ts';

/** A file of demands on its way in. @de Forderungsdatei */
export interface DemandUpload {
  id: number;
  fileName: string;
  source: string;
  entries: ReadEight;
  rows: MatchedRow[] | null;
  state: 'matching' | 'matched' | 'applied' | 'dropped';
  uploadedAt: Date;
  job: number | null;
  version: number;
}

export const selectUpload = (db: Db, id: number): Promise<DemandUpload | undefined> =>
  db.row(sql`
    select id, file_name as "fileName", source, entries, rows, state, uploaded_at as "uploadedAt", job, version
    from practices.demand_upload where id = ${id}`);

/** Files that nobody has taken over or set aside yet, the latest first. */
export const selectWaitingUploads = (
  db: Db,
): Promise<Pick<DemandUpload, 'id' | 'fileName' | 'source' | 'uploadedAt'>[]> =>
  db.rows(sql`
    select id, file_name as "fileName", source, uploaded_at as "uploadedAt" from practices.demand_upload
    where state in ('matching', 'matched') order by id desc`);

export const lockUpload = async (db: Db, id: number): Promise<DemandUpload | undefined> => {
  await db.row(sql`select id from practices.demand_upload where id = ${id} for update`);
  return selectUpload(db, id);
};

export const insertUpload = async (
  db: Db,
  upload: { fileName: string; source: string; entries: ReadEight },
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into practices.demand_upload (file_name, source, entries, uploaded_at, uploaded_by)
    values (${upload.fileName}, ${upload.source}, ${JSON.stringify(upload.entries)}, ${now}, ${by}) returning id`);
  return id;
};

export const setUploadJob = (db: Db, id: number, job: number | null): Promise<number> =>
  db.run(sql`update practices.demand_upload set job = ${job} where id = ${id}`);

export const setRows = (db: Db, id: number, rows: readonly MatchedRow[]): Promise<number> =>
  db.run(sql`
    update practices.demand_upload set rows = ${sql.json(rows)}, state = 'matched', version = version + 1
    where id = ${id}`);

export const closeUpload = (
  db: Db,
  id: number,
  state: 'applied' | 'dropped',
  by: number | null,
  now: Date,
): Promise<number> =>
  db.run(sql`
    update practices.demand_upload set state = ${state}, applied_at = ${now}, applied_by = ${by},
      version = version + 1 where id = ${id}`);
