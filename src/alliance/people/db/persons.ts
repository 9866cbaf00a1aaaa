import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Person } from '../types.ts';

const columns: Sql = sql`
  id, name, email, salutation, academic_title as "academicTitle", name_public as "namePublic", notices, language, version`;

export const selectPersonByEmail = (db: Db, email: string): Promise<Person | undefined> =>
  db.row(
    sql`select ${columns} from people.person where lower(email) = ${email.toLowerCase()} and erased_at is null`,
  );

export const selectPerson = (db: Db, id: number): Promise<Person | undefined> =>
  db.row(sql`select ${columns} from people.person where id = ${id} and erased_at is null`);

export const insertPerson = async (
  db: Db,
  person: { name: string; email: string; now: Date; language?: 'de' | 'en' },
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into people.person (name, email, language, created_at)
    values (${person.name}, ${person.email.toLowerCase()}, ${person.language ?? 'de'}, ${person.now}) returning id`);
  return id;
};
