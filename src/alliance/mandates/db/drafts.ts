import { type Db, sql } from '../../../platform/database/index.ts';
import type { ResolutionDraft } from '../oparl-types.ts';

export const insertDraft = async (
  db: Db,
  draft: ResolutionDraft,
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into mandates.draft (draft, made_by, made_at) values (${{ ...draft }}, ${by}, ${now}) returning id`);
  return id;
};

/** A draft belongs to whoever had it made. */
export const selectDraft = async (db: Db, id: number, by: number | null): Promise<ResolutionDraft | null> =>
  (
    await db.row<{ draft: ResolutionDraft }>(
      sql`select draft from mandates.draft where id = ${id} and made_by = ${by}`,
    )
  )?.draft ?? null;

export const deleteDraft = (db: Db, id: number, by: number | null): Promise<number> =>
  db.run(sql`delete from mandates.draft where id = ${id} and made_by = ${by}`);

/** Drafts that nobody came back to. */
export const deleteOldDrafts = (db: Db, before: Date): Promise<number> =>
  db.run(sql`delete from mandates.draft where made_at < ${before}`);
