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
  const { id, name } = person;
  const addresses = await selectAddresses(db, person);
  await forgetRecord(db, { id, name, addresses });
  await db.run(sql`delete from platform.session where person = ${id}`);
  await db.run(sql`delete from people.login_link where person = ${id}`);
  await db.run(sql`delete from people.email_change where person = ${id}`);
  await db.run(sql`delete from people.api_token where person = ${id}`);
  await db.run(sql`delete from people.notice where person = ${id}`);
  await db.run(
    sql`delete from people.handover where from_person = ${id} or lower(email) = any(${addresses})`,
  );
  await db.run(sql`
    update people.confirmation set recipients = array(
      select case when lower(one) = any(${addresses}) then '–' else one end
      from unnest(recipients) with ordinality as r(one, place) order by place)
    where exists (select from unnest(recipients) as r(one) where lower(one) = any(${addresses}))`);
  await db.run(sql`
    update people.contact set person = null, version = version + 1 where person = ${id}`);
  await db.run(sql`
    update people.office set to_day = greatest(from_day, ${today}::date)
    where person = ${id} and (to_day is null or to_day > ${today})`);
  await db.run(sql`
    update platform.mail set recipient = '–', subject = reason, body = '', attachments = '[]', headers = '{}',
      attempts = 10 where person = ${id} or lower(recipient) = any(${addresses})`);
  // Mails to others stay, but no longer say who it was.
  await db.run(sql`
    update platform.mail set subject = replace(subject, ${name}, '–'), body = replace(body, ${name}, '–')
    where position(${name} in subject || body) > 0`);
  await db.run(sql`
    update platform.job set actor = jsonb_set(actor, '{name}', '"–"') where actor ->> 'personId' = ${String(id)}`);
  await db.run(sql`
    update people.person set name = ${`Gelöschte Person ${id}`}, email = ${`geloescht-${id}@invalid`},
      folded = '', salutation = 'neutral', academic_title = null, name_public = false, notices = 'essential', erased_at = ${now},
      version = version + 1 where id = ${id} and name = ${name}`);
};

/** Every address that mail to a person went to, in small letters, but none that is somebody else's. */
const selectAddresses = async (db: Db, { id, email }: Pick<Person, 'id' | 'email'>): Promise<string[]> =>
  (
    await db.rows<{ address: string }>(sql`
      select a.address from (
        select lower(${email}) as address union select lower(recipient) from platform.mail where person = ${id}) a
      where not exists (select from people.person p where lower(p.email) = a.address and p.id <> ${id})`)
  ).map(({ address }) => address);

/** Personal values beside the record: those of deeds about the person, and their name and addresses wherever they stand. */
const forgetRecord = (
  db: Db,
  { id, name, addresses }: Pick<Person, 'id' | 'name'> & { addresses: readonly string[] },
): Promise<number> =>
  db.run(sql`
    delete from platform.record_personal p using platform.record r
    where r.seq = p.seq and (
      r.about = ${`people.person:${id}`}
      or r.about in (select 'people.office:' || o.id from people.office o where o.person = ${id})
      or (p.person = ${id} and r.action = 'people.set-up')
      or lower(p.value) = any(${[name.toLowerCase(), ...addresses]}))`);
