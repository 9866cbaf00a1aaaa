import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Person } from '../types.ts';

/**
 * Takes a person out of everything but their deeds: the lines of the record stay with the number of the person, so that
 * decisions keep their place in the chain, and say no longer who it was.
 */
export const erase = async (
  db: Db,
  person: Pick<Person, 'id' | 'name' | 'email'>,
  today: Day,
  now: Date,
): Promise<void> => {
  const { id, name, email } = person;
  await forgetRecord(db, person);
  await db.run(sql`delete from platform.session where person = ${id}`);
  await db.run(sql`delete from people.login_link where person = ${id}`);
  await db.run(sql`delete from people.email_change where person = ${id}`);
  await db.run(sql`delete from people.api_token where person = ${id}`);
  await db.run(sql`delete from people.notice where person = ${id}`);
  await db.run(sql`delete from people.handover where from_person = ${id} or lower(email) = lower(${email})`);
  await db.run(sql`
    update people.confirmation set recipients = array_replace(recipients, ${email}, '–')
    where ${email} = any(recipients)`);
  await db.run(sql`
    update people.contact set person = null, version = version + 1 where person = ${id}`);
  await db.run(sql`
    update people.office set to_day = greatest(from_day, ${today}::date)
    where person = ${id} and (to_day is null or to_day > ${today})`);
  await db.run(sql`
    update platform.mail set recipient = '–', subject = reason, body = '', attachments = '[]', headers = '{}',
      attempts = 10 where person = ${id} or lower(recipient) = lower(${email})`);
  await db.run(sql`
    update platform.job set actor = jsonb_set(actor, '{name}', '"–"') where actor ->> 'personId' = ${String(id)}`);
  await db.run(sql`
    update people.person set name = ${`Gelöschte Person ${id}`}, email = ${`geloescht-${id}@invalid`},
      salutation = 'neutral', academic_title = null, name_public = false, notices = 'essential', erased_at = ${now},
      version = version + 1 where id = ${id} and name = ${name}`);
};

/** Personal values beside the record: those of deeds about the person, and their name and address wherever they stand. */
const forgetRecord = (db: Db, { id, name, email }: Pick<Person, 'id' | 'name' | 'email'>): Promise<number> =>
  db.run(sql`
    delete from platform.record_personal p using platform.record r
    where r.seq = p.seq and (
      r.about = ${`people.person:${id}`}
      or r.about in (select 'people.office:' || o.id from people.office o where o.person = ${id})
      or (p.person = ${id} and r.action = 'people.set-up')
      or lower(p.value) in (lower(${name}), lower(${email})))`);
