import { type Db, sql } from '../../../platform/database/index.ts';

/** Ties the stored paper to a step of the history. */
export const attachDocument = (db: Db, step: number, file: number | null): Promise<number> =>
  db.run(sql`update members.step set document = ${file} where id = ${step}`);

/** How council and head are called, unless the entry says so already. */
export const completeEntry = (
  db: Db,
  entry: number,
  { councilBody, headTitle }: { councilBody: string | null; headTitle: string | null },
): Promise<number> =>
  db.run(sql`
    update members.entry set council_name = coalesce(council_name, ${councilBody}),
      head_title = coalesce(head_title, ${headTitle}), version = version + 1
    where id = ${entry} and (council_name is null or head_title is null)`);

/** The day from which a version of the declaration could be signed. */
export const selectDeclarationDay = async (db: Db, key: string): Promise<string | null> =>
  (await db.row<{ day: string }>(sql`select day from members.declaration where key = ${key}`))?.day ?? null;
