import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill } from '../../../platform/texts.ts';
import { newToken } from '../../../platform/tokens.ts';
import type { Day } from '../../../shared/days.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { officeHolders } from '../../people/facts.ts';
import type { OfficeHolder } from '../../people/types.ts';
import { askAgainRow, renewLinkRow } from '../db/signatures.ts';
import { changedSince } from '../rules/consent.ts';
import { wordsOf } from '../rules/sign.ts';
import type { Signature } from '../signing-types.ts';
import { texts } from '../texts/index.ts';
import type { Edition, Statement } from '../types.ts';

const daysWithoutDeadline = 28;
const dayMillis = 86_400_000;

/** A link holds until the end of the deadline's day in every time zone, else for four weeks. */
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

/** Asks for consent again after signed words changed. */
export const askAgain = async (
  db: Db,
  { statement, edition, until }: { statement: Statement; edition: Edition; until: Day },
  signature: Signature,
  occasion: Occasion,
): Promise<void> => {
  const link = newToken();
  await askAgainRow(
    db,
    signature.id,
    { hash: link.hash, until: linkEnds(until, occasion.now) },
    occasion.now,
  );
  const { reworded, added } = changedSince(signature.consent, wordsOf(edition.parts));
  const changed = edition.parts
    .filter(({ clause }) => reworded.includes(clause) || added.includes(clause))
    .map(({ number, label }) => number ?? label)
    .join(', ');
  const head = await headOf(db, signature, occasion);
  if (head)
    await sendLink(db, 'signing-again', { statement, until, token: link.token, changed }, head, occasion);
};

export const remindOfSignature = async (
  db: Db,
  signature: Signature & { title: string; until: Day },
  occasion: Occasion,
): Promise<void> => {
  const { title, until, statement: id } = signature;
  const link = newToken();
  await renewLinkRow(
    db,
    signature.id,
    { hash: link.hash, until: linkEnds(until, occasion.now) },
    occasion.today,
  );
  const head = await headOf(db, signature, occasion);
  if (head)
    await sendLink(
      db,
      'signing-reminder',
      { statement: { id, title }, until, token: link.token },
      head,
      occasion,
    );
};

/** Nobody, where the office has ended since. */
const headOf = async (
  db: Db,
  { municipality, office }: Signature,
  { today }: Occasion,
): Promise<OfficeHolder | undefined> =>
  (await officeHolders(db, { roles: ['OB'], municipalities: [municipality] }, today)).find(
    ({ id }) => id === office,
  );
