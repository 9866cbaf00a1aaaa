import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { insertContact } from './contacts.ts';
import { insertOffice } from './offices.ts';
import { insertPerson, selectPersonByEmail } from './persons.ts';

/** How a municipality names somebody who shall act for it. */
export interface NewContact {
  municipality: string;
  unit: string;
  mailbox: string;
  phone: string | null;
  /** By choice; without it the unit stands for whoever reads its mailbox. */
  name: string | null;
  /** Where log-in links go; the mailbox if there is none of its own. */
  loginEmail: string | null;
  language: 'de' | 'en';
}

/**
 * Makes a municipality's contact: its unit with the mailbox, the person behind the log-in address (known already or
 * new), and that person's office as contact of the municipality. Nothing is made twice. The caller answers for the
 * permission and the line on the record.
 *
 * @de Ansprechperson eintragen
 */
export const appointContact = async (
  db: Db,
  contact: NewContact,
  { now, today }: { now: Date; today: Day },
): Promise<{ person: number; office: number }> => {
  const { municipality, unit, mailbox, phone, name, language } = contact;
  const email = contact.loginEmail ?? mailbox;
  const known = await selectPersonByEmail(db, email);
  const person = known?.id ?? (await insertPerson(db, { name: name ?? unit, email, now, language }));
  const held = await db.row<{ id: number }>(sql`
    select min(id) as id from people.office
    where person = ${person} and role = 'AP' and municipality = ${municipality}
      and (to_day is null or to_day >= ${today}) having count(*) > 0`);
  const office =
    held?.id ??
    (await insertOffice(
      db,
      {
        person,
        role: 'AP',
        municipality,
        lands: [],
        title: unit,
        organisation: null,
        fromDay: today,
        toDay: null,
      },
      now,
    ));
  const stands = await db.row(sql`
    select from people.contact
    where municipality = ${municipality} and lower(mailbox) = lower(${mailbox}) and to_day is null limit 1`);
  if (!stands)
    await insertContact(db, {
      municipality,
      land: null,
      unit,
      mailbox,
      phone,
      person: name === null ? null : person,
      phoneAudience: 'members',
      nameAudience: 'members',
      fromDay: today,
      position: 1,
    });
  return { person, office };
};
