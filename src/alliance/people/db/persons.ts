import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import { fold } from '../../../shared/fold.ts';
import type { Person } from '../types.ts';

const columns: Sql = sql`
  id, name, email, salutation, academic_title as "academicTitle", name_public as "namePublic", notices, language, version`;

export const selectPersonByEmail = (db: Db, email: string): Promise<Person | undefined> =>
  db.row(
    sql`select ${columns} from people.person where lower(email) = ${email.toLowerCase()} and erased_at is null`,
  );

export const selectPerson = (db: Db, id: number): Promise<Person | undefined> =>
  db.row(sql`select ${columns} from people.person where id = ${id} and erased_at is null`);

/** Locked until the end of the transaction, so that two edits at once see each other. */
export const selectPersonToChange = (db: Db, id: number): Promise<Person | undefined> =>
  db.row(sql`select ${columns} from people.person where id = ${id} and erased_at is null for update`);

/** What the search for people compares. */
const foldedOf = ({ name, email }: Pick<Person, 'name' | 'email'>): string => fold(`${name} ${email}`);

export const insertPerson = async (
  db: Db,
  person: { name: string; email: string; now: Date; language?: 'de' | 'en' },
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into people.person (name, email, folded, language, created_at)
    values (${person.name}, ${person.email.toLowerCase()}, ${foldedOf(person)},
      ${person.language ?? 'de'}, ${person.now}) returning id`);
  return id;
};

export const updatePerson = (
  db: Db,
  id: number,
  person: Pick<
    Person,
    'name' | 'email' | 'salutation' | 'academicTitle' | 'namePublic' | 'notices' | 'language'
  >,
): Promise<number> =>
  db.run(sql`
    update people.person set name = ${person.name}, folded = ${foldedOf(person)}, salutation = ${person.salutation},
      academic_title = ${person.academicTitle}, name_public = ${person.namePublic}, notices = ${person.notices},
      language = ${person.language}, version = version + 1 where id = ${id}`);

export const updateEmail = (
  db: Db,
  { id, name }: Pick<Person, 'id' | 'name'>,
  email: string,
): Promise<number> =>
  db.run(sql`update people.person set email = ${email}, folded = ${foldedOf({ name, email })},
    version = version + 1 where id = ${id}`);

/** A name that is no longer public is read by members at most, wherever it stands. */
export const hideName = (db: Db, person: number): Promise<number> =>
  db.run(sql`
    update people.contact set name_audience = 'members', version = version + 1
    where person = ${person} and name_audience = 'public'`);
