import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill, type Language } from '../../../platform/texts.ts';
import { newToken } from '../../../platform/tokens.ts';
import type { Day } from '../../../shared/days.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { officeHolders } from '../../people/facts.ts';
import type { OfficeHolder } from '../../people/types.ts';
import { renewLinks, type WaitingSignature } from '../db/signature-links.ts';
import { changedSince } from '../rules/consent.ts';
import { wordsOf } from '../rules/sign.ts';
import type { Signature } from '../signing-types.ts';
import { texts } from '../texts/index.ts';
import type { Edition, Statement } from '../types.ts';

const daysWithoutDeadline = 28;
const dayMillis = 86_400_000;

/** What a link is kept for: the deadline's day in every time zone, else four weeks. A deadline that is set later goes before. */
export const linkEnds = (until: Day | null, now: Date): Date =>
  until === null
    ? new Date(now.getTime() + daysWithoutDeadline * dayMillis)
    : new Date(Date.parse(`${until}T00:00:00Z`) + 2 * dayMillis);

interface Asked {
  statement: Pick<Statement, 'id' | 'title'>;
  until: Day | null;
  token: string;
  /** Numbers of the clauses that changed, where that is why somebody is asked. */
  changed?: string;
}

/** The personal link goes to the head alone; it is written nowhere else. */
export const sendLink = async (
  db: Db,
  kind: 'signing' | 'signing-again' | 'signing-reminder',
  { statement, until, token, changed = '' }: Asked,
  head: OfficeHolder,
  { now }: Occasion,
): Promise<void> => {
  const { signingMails } = texts(head.language);
  const values = {
    name: head.name,
    title: statement.title,
    changed,
    deadline: until === null ? '' : fill(signingMails.until, { day: formatLongDay(until, head.language) }),
    link: `${baseAddress()}/unterzeichnen/${token}`,
  };
  await sendMail(
    db,
    {
      to: head.email,
      person: head.person,
      municipality: head.municipality,
      subject: fill(signingMails[kind].subject, values),
      body: fill(signingMails[kind].body, values),
      reason: 'statements.signing',
    },
    now,
  );
};

/** Asks many for their consent again after signed words changed. */
export const askAllAgain = async (
  db: Db,
  { statement, edition, until }: { statement: Statement; edition: Edition; until: Day | null },
  signatures: readonly Signature[],
  occasion: Occasion,
): Promise<void> => {
  const words = wordsOf(edition.parts);
  for (const { signature, token, head } of await freshLinks(db, signatures, () => until, null, occasion))
    await sendLink(
      db,
      'signing-again',
      { statement, until, token, changed: changesSince(signature, statement, edition, words, head.language) },
      head,
      occasion,
    );
};

/** What the head reads about the changes: the subject line, and the clauses by their numbers. */
const changesSince = (
  signature: Signature,
  statement: Statement,
  { parts }: Edition,
  words: ReturnType<typeof wordsOf>,
  language: Language,
): string => {
  const { changes } = texts(language).signingMails;
  const { reworded, added, removed } = changedSince(signature.consent, words);
  return [
    ...(signature.signedTitle === statement.title ? [] : [changes.subject]),
    ...parts
      .filter(({ clause }) => reworded.includes(clause) || added.includes(clause))
      .map(({ number, label }) => number ?? label),
    ...(removed.length > 0 ? [fill(changes.removed, { n: removed.length })] : []),
  ].join(', ');
};

/** Reminds many of the signatures that are prepared for them. */
export const remindAllOfSignatures = async (
  db: Db,
  signatures: readonly WaitingSignature[],
  occasion: Occasion,
): Promise<void> => {
  const fresh = await freshLinks(db, signatures, ({ until }) => until, occasion.today, occasion);
  for (const { signature, token, head } of fresh) {
    const { statement: id, title, until } = signature;
    await sendLink(db, 'signing-reminder', { statement: { id, title }, until, token }, head, occasion);
  }
};

/** A new link for each signature; those whose office has ended since get one that nobody is told. */
const freshLinks = async <One extends Signature>(
  db: Db,
  signatures: readonly One[],
  untilOf: (signature: One) => Day | null,
  remindedOn: Day | null,
  { now, today }: Occasion,
): Promise<{ signature: One; token: string; head: OfficeHolder }[]> => {
  const municipalities = signatures.map(({ municipality }) => municipality);
  const holders = await officeHolders(db, { roles: ['OB'], municipalities }, today);
  const heads = new Map(holders.map((holder) => [holder.id, holder]));
  const links = signatures.map((signature) => ({ signature, ...newToken() }));
  await renewLinks(
    db,
    links.map(({ signature, hash }) => ({
      id: signature.id,
      hash,
      until: linkEnds(untilOf(signature), now),
    })),
    remindedOn,
  );
  return links.flatMap(({ signature, token }) => {
    const head = heads.get(signature.office);
    return head ? [{ signature, token, head }] : [];
  });
};
