import { type Db, sql } from '../../../platform/database/index.ts';
import type { LegalKind, LegalText } from '../types.ts';

/** The latest version of a text; undefined while nobody has written it. */
export const selectLegalText = (db: Db, kind: LegalKind): Promise<LegalText | undefined> =>
  db.row(sql`
    select kind, version, text, written_at as "writtenAt"
    from operations.legal_text where kind = ${kind} order by version desc limit 1`);

/** The latest version of every text that was written. */
export const selectLegalTexts = (db: Db): Promise<LegalText[]> =>
  db.rows(sql`
    select distinct on (kind) kind, version, text, written_at as "writtenAt"
    from operations.legal_text order by kind, version desc`);

export const insertLegalText = (
  db: Db,
  { kind, version, text }: Pick<LegalText, 'kind' | 'version' | 'text'>,
  by: number | null,
  now: Date,
): Promise<number> =>
  db.run(sql`
    insert into operations.legal_text (kind, version, text, written_at, written_by)
    values (${kind}, ${version}, ${text}, ${now}, ${by})`);
