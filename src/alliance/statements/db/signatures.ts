import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Sending, Signature, Signing } from '../signing-types.ts';

const signingColumns: Sql = sql`
  g.statement, g.edition, g.ordered, g.place, g.embargo_on as "embargoOn", g.version`;

export const selectSigning = (db: Db, statement: number): Promise<Signing | undefined> =>
  db.row(sql`select ${signingColumns} from statements.signing g where g.statement = ${statement}`);

/** Opens a round, or opens it again after the text was changed; who was reminded of the earlier one will be again. */
export const openSigning = async (
  db: Db,
  one: Omit<Signing, 'version'>,
  by: number | null,
  now: Date,
): Promise<void> => {
  await db.run(sql`
    insert into statements.signing (statement, edition, ordered, place, embargo_on, opened_at, opened_by)
    values (${one.statement}, ${one.edition}, ${one.ordered}, ${one.place}, ${one.embargoOn}, ${now}, ${by})
    on conflict (statement) do update set edition = ${one.edition}, ordered = ${one.ordered}, place = ${one.place},
      embargo_on = ${one.embargoOn}, opened_at = ${now}, opened_by = ${by}, version = statements.signing.version + 1`);
  await forgetReminders(db, one.statement);
};

/** Another deadline: the reminders of the earlier one say nothing about it. */
export const forgetReminders = (db: Db, statement: number): Promise<number> =>
  db.run(sql`
    update statements.signature set reminded_on = null
    where statement = ${statement} and state = 'prepared' and reminded_on is not null`);

export const signatureColumns: Sql = sql`
  s.id, s.statement, s.municipality, s.land, s.office, s.office_title as "officeTitle", s.person, s.state, s.origin,
  s.basis, s.item, s.basis_text as "basisText", s.consent, s.signed_title as "signedTitle", s.edition, s.edition_hash as "editionHash",
  s.link_until as "linkUntil", s.link_used_at as "linkUsedAt", s.signed_at as "signedAt",
  s.asked_again_at as "askedAgainAt", s.reminded_on as "remindedOn", s.file, s.file_hash as "fileHash", s.version`;

export const selectSignature = (
  db: Db,
  statement: number,
  municipality: string,
): Promise<Signature | undefined> =>
  db.row(sql`
    select ${signatureColumns} from statements.signature s
    where s.statement = ${statement} and s.municipality = ${municipality}`);

export const selectSignatureByLink = (db: Db, hash: Buffer): Promise<Signature | undefined> =>
  db.row(sql`select ${signatureColumns} from statements.signature s where s.link_hash = ${hash}`);

type Prepared = Pick<
  Signature,
  'statement' | 'municipality' | 'land' | 'office' | 'officeTitle' | 'basis' | 'item' | 'basisText'
>;
interface Link {
  hash: Buffer;
  until: Date;
}

/** Prepares a signature, anew where there was one that was not given; an earlier link ends with it. */
export const prepareSignatureRow = async (
  db: Db,
  one: Prepared,
  link: Link,
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into statements.signature (statement, municipality, land, office, office_title, state, basis, item,
      basis_text, prepared_at, prepared_by, link_hash, link_until)
    values (${one.statement}, ${one.municipality}, ${one.land}, ${one.office}, ${one.officeTitle}, 'prepared',
      ${one.basis}, ${one.item}, ${one.basisText}, ${now}, ${by}, ${link.hash}, ${link.until})
    on conflict (statement, municipality) do update set office = ${one.office}, office_title = ${one.officeTitle},
      person = null, state = 'prepared', origin = 'link', basis = ${one.basis}, item = ${one.item},
      basis_text = ${one.basisText}, consent = '[]', signed_title = null, edition = null, edition_hash = null, prepared_at = ${now},
      prepared_by = ${by}, link_hash = ${link.hash}, link_until = ${link.until}, link_used_at = null,
      signed_at = null, withdrawn_at = null, reminded_on = null, file = null, file_hash = null,
      version = statements.signature.version + 1
    returning id`);
  return id;
};

type Given = Pick<Signature, 'consent' | 'person'> & {
  title: string;
  edition: number;
  editionHash: string;
};

export const signRow = (db: Db, id: number, one: Given, now: Date): Promise<number> =>
  db.run(sql`
    update statements.signature set state = 'signed', origin = 'link', person = ${one.person},
      consent = ${sql.json(one.consent)}, signed_title = ${one.title}, edition = ${one.edition},
      edition_hash = ${one.editionHash}, file = null, file_hash = null, signed_at = ${now}, link_used_at = ${now}, version = version + 1
    where id = ${id}`);

/** A paper signed outside stands in the place of the click. */
export const signByPaper = (
  db: Db,
  id: number,
  one: Given & { file: number; fileHash: string },
  now: Date,
): Promise<number> =>
  db.run(sql`
    update statements.signature set state = 'signed', origin = 'paper', person = ${one.person},
      consent = ${sql.json(one.consent)}, signed_title = ${one.title}, edition = ${one.edition},
      edition_hash = ${one.editionHash}, file = ${one.file}, file_hash = ${one.fileHash}, signed_at = ${now}, link_hash = null, version = version + 1
    where id = ${id}`);

export const withdrawRow = (db: Db, id: number, now: Date): Promise<number> =>
  db.run(sql`
    update statements.signature set state = 'withdrawn', withdrawn_at = ${now}, version = version + 1
    where id = ${id}`);

/** Rounds that are open, with what one municipality did in them. */
export const selectOwnRounds = (
  db: Db,
  municipality: string,
): Promise<
  { id: number; title: string; land: string | null; until: Day | null; state: Signature['state'] | null }[]
> =>
  db.rows(sql`
    select t.id, t.title, t.land, p.until, s.state
    from statements.statement t join statements.signing g on g.statement = t.id
      left join statements.phase p on p.statement = t.id and p.phase = 'signatures'
      left join statements.signature s on s.statement = t.id and s.municipality = ${municipality}
    where t.phase = 'signatures' order by p.until nulls last, t.id`);

export const insertSending = (
  db: Db,
  one: Sending & { letter: unknown },
  by: number | null,
  now: Date,
): Promise<number> =>
  db.run(sql`
    insert into statements.sending (statement, authority, edition, edition_hash, signatures, hash, letter, sent_on,
      sent_at, sent_by)
    values (${one.statement}, ${one.authority}, ${one.edition}, ${one.editionHash}, ${one.signatures}, ${one.hash},
      ${sql.json(one.letter)}, ${one.sentOn}, ${now}, ${by})`);

export const selectSending = (db: Db, statement: number): Promise<Sending | undefined> =>
  db.row(sql`
    select statement, authority, edition, edition_hash as "editionHash", signatures, hash, sent_on as "sentOn"
    from statements.sending where statement = ${statement}`);

/** The letter as it was sent, as data. */
export const selectSentLetter = async <Letter>(db: Db, statement: number): Promise<Letter | null> =>
  (
    await db.row<{ letter: Letter }>(
      sql`select letter from statements.sending where statement = ${statement}`,
    )
  )?.letter ?? null;
