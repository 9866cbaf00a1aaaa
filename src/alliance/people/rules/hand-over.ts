import { accept, type Decision, declines } from '../../../shared/decision.ts';
import { addDays, type Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import { faultOfLink, type SentLink } from './link.ts';

const decline = declines<keyof typeof de.refusals>('people');

/** For so long the next person may take over. */
export const handOverDays = 30;

interface Validity {
  fromDay: Day;
  toDay: Day | null;
}

/**
 * Whether an office can be offered to the next person: it stands, and the link goes to somebody else.
 *
 * @de Übergabe
 * @source aemter#uebergabe
 */
export const decideHandOver = <Deed extends { email: string }>(
  { office, ownEmail }: { office: Validity; ownEmail: string },
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (office.toDay && office.toDay < today) return decline('ended-already');
  return deed.email === ownEmail.toLowerCase()
    ? decline('hand-over-to-oneself', { field: 'email' })
    : accept(deed);
};

/**
 * Whether an office can be taken over: the link counts and the office still stands.
 *
 * @de Übernahme
 * @source aemter#uebergabe
 */
export const decideTakeOver = <Deed extends object>(
  { link, office }: { link: SentLink | null; office: Validity | null },
  deed: Deed,
  { now, today }: { now: Date; today: Day },
): Decision<Deed> => {
  const fault = faultOfLink(link, now);
  if (fault) return fault;
  return !office || (office.toDay && office.toDay < today) ? decline('office-ended-meanwhile') : accept(deed);
};

/**
 * The last day of the person who leaves: the day before the next one begins, but never before their own first day.
 *
 * @de Letzter Amtstag
 * @source aemter#uebergabe
 */
export const lastDayBefore = (fromDay: Day, today: Day): Day => {
  const before = addDays(today, -1);
  return before < fromDay ? fromDay : before;
};
