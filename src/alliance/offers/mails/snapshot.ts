import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill } from '../../../platform/texts.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { authorityOf, officeHolders, withReason } from '../../people/facts.ts';
import type { OfficeHolder } from '../../people/types.ts';
import type { Snapshot } from '../snapshot-types.ts';
import { poolTexts } from '../texts/pool.ts';

export type SnapshotMail =
  | 'snapshot-sent'
  | 'snapshot-replaces'
  | 'snapshot-withdrawn'
  | 'question-answered'
  | 'question-asked';

/** Who acts for the recipient hears of what concerns it; the link leads through the log-in to the pooled offer. */
export const tellRecipients = async (
  db: Db,
  kind: SnapshotMail,
  people: readonly OfficeHolder[],
  snapshot: Snapshot,
  now: Date,
  more: Record<string, string> = {},
): Promise<void> => {
  const authority = (await authorityOf(db, snapshot.authority))?.name ?? '';
  for (const { email, person, name, language } of people) {
    const t = poolTexts(language);
    const values = {
      name,
      authority,
      number: snapshot.number ?? '',
      title: snapshot.title,
      contact: [snapshot.contactUnit, snapshot.contactMailbox].join(', '),
      link: `${baseAddress()}/angebote/gebuendelt/${snapshot.id}`,
      ...more,
    };
    await sendMail(
      db,
      {
        to: email,
        person,
        subject: fill(t.mails[kind].subject, values),
        body: withReason(fill(t.mails[kind].body, values), t.mailReasons[kind]),
        reason: `offers.${kind}`,
      },
      now,
    );
  }
};

/** A question goes to those who sent the pooled offer: the coordination of the Land, where there is one, or the federation. */
export const tellKeepers = async (
  db: Db,
  snapshot: Snapshot,
  question: string,
  { now, today }: Occasion,
): Promise<void> => {
  const ofLand =
    snapshot.land === null ? [] : await officeHolders(db, { roles: ['LK'], land: snapshot.land }, today);
  const people = ofLand.length > 0 ? ofLand : await officeHolders(db, { roles: ['K'] }, today);
  await tellRecipients(db, 'question-asked', people, snapshot, now, { question });
};
