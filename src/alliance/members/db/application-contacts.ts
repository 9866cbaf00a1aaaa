import { type Db, sql } from '../../../platform/database/index.ts';
import type { ApplicationContact } from '../types.ts';

export const selectContacts = (db: Db, application: number): Promise<ApplicationContact[]> =>
  db.rows(sql`
    select id, unit, mailbox, phone, name, login_email as "loginEmail"
    from members.application_contact where application = ${application} order by id`);

export const insertContact = async (
  db: Db,
  application: number,
  { unit, mailbox, phone, name, loginEmail }: Omit<ApplicationContact, 'id'>,
): Promise<number> =>
  (
    await db.one<{ id: number }>(sql`
      insert into members.application_contact (application, unit, mailbox, phone, name, login_email)
      values (${application}, ${unit}, ${mailbox}, ${phone}, ${name}, ${loginEmail}) returning id`)
  ).id;

export const updateContact = (
  db: Db,
  application: number,
  { id, unit, mailbox, phone, name, loginEmail }: ApplicationContact,
): Promise<number> =>
  db.run(sql`
    update members.application_contact set unit = ${unit}, mailbox = ${mailbox}, phone = ${phone}, name = ${name},
      login_email = ${loginEmail} where id = ${id} and application = ${application}`);

export const deleteContact = (db: Db, application: number, id: number): Promise<number> =>
  db.run(sql`delete from members.application_contact where id = ${id} and application = ${application}`);
