import { createHash } from 'node:crypto';
import { type Db, sql } from './database/index.ts';

/** A file somebody brought, as it is kept. */
export interface KeptFile {
  name: string;
  bytes: Buffer;
}

/** Keeps a file; answers its number. */
export const insertFile = async (
  db: Db,
  file: { name: string; mediaType: string; bytes: Uint8Array },
  now: Date,
): Promise<number> => {
  const content = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  const { id } = await db.one<{ id: number }>(sql`
    insert into platform.file (created_at, name, media_type, size, sha256, content)
    values (${now}, ${file.name}, ${file.mediaType}, ${content.length},
      ${createHash('sha256').update(content).digest()}, ${content}) returning id`);
  return id;
};

export const selectFile = (db: Db, id: number): Promise<KeptFile | undefined> =>
  db.row(sql`select name, content as bytes from platform.file where id = ${id}`);

export const deleteFile = (db: Db, id: number): Promise<number> =>
  db.run(sql`delete from platform.file where id = ${id}`);
