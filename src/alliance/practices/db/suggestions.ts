import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Suggestion } from '../types.ts';

const columns: Sql = sql`
  id, municipality, land, title, text, link, suggested_by as "suggestedBy", suggested_at as "suggestedAt", state, answer,
  version`;

/** What a reader may see: everything, some Länder, and always their own. Open ones first. */
export const selectSuggestions = (
  db: Db,
  reader: { person: number; everything: boolean; lands: readonly string[] },
): Promise<Suggestion[]> =>
  db.rows(sql`
    select ${columns} from practices.suggestion
    where ${reader.everything} or land = any(${reader.lands}) or suggested_by = ${reader.person}
    order by state = 'open' desc, suggested_at desc, id desc`);

export const selectSuggestion = (db: Db, id: number): Promise<Suggestion | undefined> =>
  db.row(sql`select ${columns} from practices.suggestion where id = ${id}`);

export const insertSuggestion = async (
  db: Db,
  suggestion: Pick<Suggestion, 'municipality' | 'land' | 'title' | 'text' | 'link' | 'suggestedBy'>,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into practices.suggestion (municipality, land, title, text, link, suggested_by, suggested_at)
    values (${suggestion.municipality}, ${suggestion.land}, ${suggestion.title}, ${suggestion.text}, ${suggestion.link},
      ${suggestion.suggestedBy}, ${now}) returning id`);
  return id;
};

export const decideSuggestion = (
  db: Db,
  decided: { id: number; state: 'accepted' | 'rejected'; answer: string },
  by: number | null,
  now: Date,
): Promise<number> =>
  db.run(sql`
    update practices.suggestion set state = ${decided.state}, answer = ${decided.answer}, decided_by = ${by},
      decided_at = ${now}, version = version + 1 where id = ${decided.id}`);
