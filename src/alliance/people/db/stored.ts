import { type Db, sql } from '../../../platform/database/index.ts';

type Row = Record<string, unknown>;

/** Everything that is stored about a person, part by part (Art. 15 GDPR); secrets exist only as hashes and stay out. */
export const selectStored = async (db: Db, person: number) => ({
  person: await db.one<Row>(sql`
    select id, name, email, salutation, academic_title, name_public, notices, language, created_at
    from people.person where id = ${person}`),
  offices: await db.rows<Row>(sql`
    select id, role, municipality, lands, title, organisation, from_day, to_day
    from people.office where person = ${person} order by id`),
  contacts: await db.rows<Row>(sql`
    select id, municipality, unit, mailbox, phone, name_audience, from_day, to_day
    from people.contact where person = ${person} order by id`),
  sessions: await db.rows<Row>(sql`
    select created_at, seen_at from platform.session where person = ${person} order by created_at`),
  logInLinks: await db.rows<Row>(sql`
    select created_at, expires_at, used_at from people.login_link where person = ${person} order by created_at`),
  emailChanges: await db.rows<Row>(sql`
    select email, created_at, used_at from people.email_change where person = ${person} order by created_at`),
  apiTokens: await db.rows<Row>(sql`
    select id, name, office, created_at, expires_at, revoked_at from people.api_token
    where person = ${person} order by id`),
  handOvers: await db.rows<Row>(sql`
    select id, office, email, created_at, expires_at, accepted_at, revoked_at from people.handover
    where from_person = ${person} order by id`),
  notices: await db.rows<Row>(sql`
    select created_at, reason, subject, why, digest, sent_at from people.notice where person = ${person} order by id`),
  mails: await db.rows<Row>(sql`
    select created_at, recipient, reason, subject, sent_at from platform.mail where person = ${person} order by id`),
  serialLetters: await db.rows<Row>(sql`
    select id, land, subject, created_at from people.serial_letter where author = ${person} order by id`),
  deeds: await db.rows<Row>(sql`
    select seq, at, action, about, role from platform.record where person = ${person} order by seq`),
  valuesOnTheRecord: await db.rows<Row>(sql`
    select p.seq, r.action, p.field, p.value from platform.record_personal p join platform.record r on r.seq = p.seq
    where p.person = ${person} or r.about = ${`people.person:${person}`} order by p.seq, p.field`),
});
