import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { ApplicationState, Standing } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** Mails that the public form may set off to one mailbox within a day; more would only help somebody who floods it. */
export const mostInterestMails = 3;

/** What a sign of interest leads to; the person at the form never learns which. */
export type InterestAnswer =
  /** A new way in, with a link to confirm it. */
  | { answer: 'new' }
  /** The same mailbox once more: another link to the same application. */
  | { answer: 'again'; application: number }
  /** Another mailbox of a municipality that is on its way: told so, and the first one is informed. */
  | { answer: 'second'; application: number; tellFirst: boolean }
  | { answer: 'member' }
  /** The mailbox has had enough mail for a day. */
  | { answer: 'silent' };

export interface InterestFacts {
  /** Whom the typed name or key may mean. */
  units: readonly { key: string; country: string }[];
  member: Standing;
  /** Ways in of the municipality that have not ended, a confirmed one first. */
  open: readonly { id: number; state: ApplicationState; contactEmail: string | null }[];
  mailsToday: number;
  mailsTodayToFirst: number;
}

/**
 * What follows from a sign of interest. An unconfirmed mailbox never blocks the way for another one: anybody can type
 * a name.
 *
 * @de Interesse anmelden
 * @source beitritt#interesse
 */
export const decideInterest = (
  { units, member, open, mailsToday, mailsTodayToFirst }: InterestFacts,
  mailbox: string,
): Decision<InterestAnswer> => {
  const [unit] = units;
  if (!unit) return decline('unknown-municipality', { field: 'municipality' });
  if (units.length > 1) return decline('namesakes', { field: 'municipality', with: { n: units.length } });
  if (unit.country !== 'DE') return decline('municipality-abroad', { field: 'municipality' });
  if (mailsToday >= mostInterestMails) return accept({ answer: 'silent' });
  if (member !== 'no') return accept({ answer: 'member' });
  const own = open.find(({ contactEmail }) => contactEmail === mailbox);
  if (own) return accept({ answer: 'again', application: own.id });
  const first = open.find(({ state }) => state !== 'interested');
  if (!first) return accept({ answer: 'new' });
  return accept({
    answer: 'second',
    application: first.id,
    tellFirst: mailsTodayToFirst < mostInterestMails,
  });
};
