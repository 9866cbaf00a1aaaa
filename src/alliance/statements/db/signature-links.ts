import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { ConsentedPart, Signature } from '../signing-types.ts';
import { signatureColumns } from './signatures.ts';

/** A text under which somebody signed; everybody who signed it consented to the same words. */
export interface SignedText {
  edition: number;
  title: string | null;
  words: ConsentedPart[];
}

export const selectSignedTexts = (db: Db, statement: number): Promise<SignedText[]> =>
  db.rows(sql`
    select distinct on (s.edition, s.signed_title) s.edition, s.signed_title as title, s.consent as words
    from statements.signature s where s.statement = ${statement} and s.state = 'signed'
    order by s.edition, s.signed_title`);

/** The words changed: the signatures under these texts wait for a new consent, by new links. Answers how many. */
export const reopenSignatures = (
  db: Db,
  statement: number,
  signed: readonly Pick<SignedText, 'edition' | 'title'>[],
  now: Date,
): Promise<number> =>
  db.run(sql`
    update statements.signature s set state = 'prepared', asked_again_at = ${now}, link_hash = null,
      link_until = null, link_used_at = null, reminded_on = null, version = version + 1
    from unnest(${signed.map(({ edition }) => edition)}::int[], ${signed.map(({ title }) => title)}::text[])
      as t(edition, title)
    where s.statement = ${statement} and s.state = 'signed' and s.edition = t.edition
      and s.signed_title is not distinct from t.title`);

/** Signatures that wait for a new consent and have no link yet, so many of them. */
export const selectLinkless = (db: Db, statement: number, most: number): Promise<Signature[]> =>
  db.rows(sql`
    select ${signatureColumns} from statements.signature s
    where s.statement = ${statement} and s.state = 'prepared' and s.asked_again_at is not null
      and s.link_hash is null
    order by s.id limit ${most} for update`);

export type WaitingSignature = Signature & { title: string; until: Day };

/** Prepared signatures of rounds that end no later than a day, so many of them behind one. */
export const selectWaiting = (db: Db, until: Day, after: number, most: number): Promise<WaitingSignature[]> =>
  db.rows(sql`
    select ${signatureColumns}, t.title, p.until
    from statements.signature s join statements.statement t on t.id = s.statement and t.phase = 'signatures'
      join statements.phase p on p.statement = s.statement and p.phase = 'signatures'
    where s.state = 'prepared' and p.until <= ${until} and s.id > ${after}
    order by s.id limit ${most} for update of s`);

export interface NewLink {
  id: number;
  hash: Buffer;
  until: Date;
}

/** New links; the ones before them end. With a day they come as a reminder. */
export const renewLinks = (db: Db, links: readonly NewLink[], remindedOn: Day | null): Promise<number> =>
  db.run(sql`
    update statements.signature s set link_hash = decode(l.hash, 'hex'), link_until = l.until,
      reminded_on = ${remindedOn}
    from unnest(${links.map(({ id }) => id)}::bigint[], ${links.map(({ hash }) => hash.toString('hex'))}::text[],
      ${links.map(({ until }) => until)}::timestamptz[]) as l(id, hash, until)
    where s.id = l.id`);
