import { type Db, sql } from '../../platform/database/index.ts';
import type { Day } from '../../shared/days.ts';

/** Names of people by their numbers; erased people are missing. */
export const namesOf = async (db: Db, persons: readonly (number | null)[]): Promise<Map<number, string>> => {
  const ids = [...new Set(persons)].filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const rows = await db.rows<{ id: number; name: string }>(
    sql`select id, name from people.person where id = any(${ids}) and erased_at is null`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** People whose name holds the text, or whose address it is. */
export const personsCalled = async (db: Db, text: string): Promise<number[]> => {
  const rows = await db.rows<{ id: number }>(sql`
    select id from people.person
    where erased_at is null and (position(${text.toLowerCase()} in lower(name)) > 0 or lower(email) = ${text.toLowerCase()})`);
  return rows.map(({ id }) => id);
};

/** Those who hold the federal office on a day. */
export const federalOffice = (
  db: Db,
  day: Day,
): Promise<{ person: number; email: string; language: 'de' | 'en' }[]> =>
  db.rows(sql`
    select distinct p.id as person, p.email, p.language
    from people.office o join people.person p on p.id = o.person
    where o.role = 'K' and p.erased_at is null and o.from_day <= ${day} and (o.to_day is null or o.to_day >= ${day})
    order by p.id`);
