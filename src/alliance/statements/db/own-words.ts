import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { OwnWord } from '../types.ts';

const columns: Sql = sql`
  o.id, o.statement, o.municipality, o.land, o.kind, o.clause, o.title, o.text, o.link, o.file, f.name as "fileName",
  o.state, o.published_on as "publishedOn", o.version`;
const tables: Sql = sql`statements.own_word o left join platform.file f on f.id = o.file`;

/** What members say beside a statement, in the order in which it was published. */
export const selectOwnWords = (db: Db, statement: number): Promise<OwnWord[]> =>
  db.rows(sql`
    select ${columns} from ${tables} where o.statement = ${statement} and o.state <> 'withdrawn'
    order by o.published_on nulls last, o.id`);

export const selectOwnWord = (db: Db, id: number): Promise<OwnWord | undefined> =>
  db.row(sql`select ${columns} from ${tables} where o.id = ${id}`);

type Written = Pick<OwnWord, 'kind' | 'clause' | 'title' | 'text' | 'link' | 'file'>;

export const insertOwnWord = async (
  db: Db,
  one: Written & Pick<OwnWord, 'statement' | 'municipality' | 'land'>,
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into statements.own_word (statement, municipality, land, kind, clause, title, text, link, file, prepared_at,
      prepared_by)
    values (${one.statement}, ${one.municipality}, ${one.land}, ${one.kind}, ${one.clause}, ${one.title}, ${one.text},
      ${one.link}, ${one.file}, ${now}, ${by})
    returning id`);
  return id;
};

export const updateOwnWord = (db: Db, id: number, one: Written): Promise<number> =>
  db.run(sql`
    update statements.own_word set kind = ${one.kind}, clause = ${one.clause}, title = ${one.title}, text = ${one.text},
      link = ${one.link}, file = ${one.file}, version = version + 1
    where id = ${id}`);

export const publishOwnWord = (db: Db, id: number, day: Day, by: number | null): Promise<number> =>
  db.run(sql`
    update statements.own_word set state = 'published', published_on = ${day}, published_by = ${by},
      version = version + 1
    where id = ${id}`);

export const withdrawOwnWord = (db: Db, id: number): Promise<number> =>
  db.run(sql`update statements.own_word set state = 'withdrawn', version = version + 1 where id = ${id}`);
