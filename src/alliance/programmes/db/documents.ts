import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { ProgrammeDocument } from '../types.ts';

export const selectDocuments = (db: Db, programme: number): Promise<ProgrammeDocument[]> =>
  db.rows(sql`
    select d.id, d.programme, d.title, d.link, d.file, f.name as "fileName", f.size, d.added_on as "addedOn"
    from programmes.document d left join platform.file f on f.id = d.file
    where d.programme = ${programme} order by d.id`);

/** The file of a document with its content; nothing for a mere link. */
export const selectContent = (
  db: Db,
  programme: number,
  id: number,
): Promise<{ name: string; mediaType: string; content: Buffer } | undefined> =>
  db.row(sql`
    select f.name, f.media_type as "mediaType", f.content
    from programmes.document d join platform.file f on f.id = d.file
    where d.programme = ${programme} and d.id = ${id}`);

export const insertDocument = (
  db: Db,
  one: { programme: number; title: string; link: string | null; file: number | null },
  today: Day,
  by: number | null,
): Promise<number> =>
  db.run(sql`
    insert into programmes.document (programme, title, link, file, added_on, added_by)
    values (${one.programme}, ${one.title}, ${one.link}, ${one.file}, ${today}, ${by})`);

export const deleteDocument = (db: Db, id: number): Promise<number> =>
  db.run(sql`delete from programmes.document where id = ${id}`);
