import { accept, type Decision, declines } from '../../../shared/decision.ts';
import { addDays, type Day, dayOf } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import { parametersOn } from './confirmation.ts';

const decline = declines<keyof typeof de.refusals>('people');

/**
 * Whether a link of the campaign still counts: its contact stands and waits for this very round, and the mail is not
 * too old.
 *
 * @de Gültigkeit eines Bestätigungslinks
 * @source kontakte#bestaetigung
 */
export const decideConfirmation = <Deed extends object>(
  facts: {
    link: { round: Day; sentAt: Date } | null;
    contact: { confirmedOn: Day; toDay: Day | null } | null;
  },
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  const { link, contact } = facts;
  if (!link || !contact) return decline('link-unknown');
  if (contact.toDay && contact.toDay < today) return decline('contact-ended');
  if (contact.confirmedOn !== link.round) return decline('confirmed-already');
  const sent = dayOf(link.sentAt);
  return addDays(sent, parametersOn(sent).linkDays) < today ? decline('link-expired') : accept(deed);
};
