import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { fold } from '../../../shared/fold.ts';

/** How a municipality is reached, as lists hold it. */
export interface ListedContact {
  id: number;
  municipality: string;
  unit: string;
  mailbox: string;
  phone: string | null;
  version: number;
}
export type NewContact = Omit<ListedContact, 'id' | 'version'>;

/** The contacts valid on a day, oldest first; of all municipalities or of some. */
export const listedContacts = (db: Db, municipalities: string[] | null, day: Day): Promise<ListedContact[]> =>
  db.rows(sql`
    select id, municipality, unit, mailbox, phone, version from people.contact
    where land is null and (${municipalities}::text[] is null or municipality = any(${municipalities}))
      and from_day <= ${day} and (to_day is null or to_day >= ${day})
    order by municipality, position, id`);

/** Writes many new contacts in one statement; answers their numbers by municipality. */
export const insertContacts = (
  db: Db,
  contacts: NewContact[],
  day: Day,
): Promise<{ id: number; municipality: string; version: number }[]> =>
  db.rows(sql`
    insert into people.contact (municipality, unit, folded, mailbox, phone, from_day, confirmed_on)
    select *, ${day}::date, ${day}::date from unnest(${contacts.map(({ municipality }) => municipality)}::text[],
      ${contacts.map(({ unit }) => unit)}::text[], ${contacts.map(({ unit }) => fold(unit))}::text[],
      ${contacts.map(({ mailbox }) => mailbox)}::text[], ${contacts.map(({ phone }) => phone)}::text[])
    returning id, municipality, version`);

/** Changes many contacts in one statement; answers their new versions. */
export const changeContacts = (
  db: Db,
  contacts: Omit<ListedContact, 'municipality' | 'version'>[],
): Promise<{ id: number; version: number }[]> =>
  db.rows(sql`
    update people.contact c set unit = n.unit, folded = n.folded, mailbox = n.mailbox, phone = n.phone, version = version + 1
    from unnest(${contacts.map(({ id }) => id)}::bigint[], ${contacts.map(({ unit }) => unit)}::text[],
      ${contacts.map(({ unit }) => fold(unit))}::text[], ${contacts.map(({ mailbox }) => mailbox)}::text[],
      ${contacts.map(({ phone }) => phone)}::text[]) as n(id, unit, folded, mailbox, phone)
    where c.id = n.id returning c.id, c.version`);

/** Versions of contacts by number; those that are gone are missing. */
export const contactVersions = (db: Db, ids: number[]): Promise<{ id: number; version: number }[]> =>
  db.rows(sql`select id, version from people.contact where id = any(${ids}) for update`);

/** Takes away contacts that an import brought and nobody touched since; one that was written to is ended instead. */
export const removeContacts = async (db: Db, ids: number[]): Promise<void> => {
  await db.run(sql`
    delete from people.contact c where id = any(${ids})
      and not exists (select from people.confirmation a where a.contact = c.id)`);
  await db.run(
    sql`update people.contact set to_day = from_day, version = version + 1 where id = any(${ids})`,
  );
};

/** Moves every contact of one municipality to another, for example to its successor. */
export const moveContacts = (db: Db, from: string, to: string): Promise<number> =>
  db.run(
    sql`update people.contact set municipality = ${to}, version = version + 1 where municipality = ${from}`,
  );
