import { addDays, addMonths, type Day, daysBetween } from '../../../shared/days.ts';

/** Reminded so many days ahead, and once more on the last day. */
export const leadDays = 30;

/** A statement of capacity is old after so many days. */
export const staleAfterDays = 90;

/**
 * Whether it is time to ask for a confirmation before an offer ends: once within the last thirty days and once on the
 * last day, never twice for the same reason. Whoever confirmed within the last thirty days is asked on the last day only.
 *
 * @de Bestätigung fällig
 * @source angebote#geltung
 */
export const isReminderDue = (
  { validTo, confirmedOn, remindedOn }: { validTo: Day; confirmedOn: Day; remindedOn: Day | null },
  today: Day,
): boolean => {
  const begins = addDays(validTo, -leadDays);
  if (today < begins || today > validTo) return false;
  if (today === validTo) return remindedOn === null || remindedOn < validTo;
  return confirmedOn < begins && (remindedOn === null || remindedOn < begins);
};

/** So many months after somebody last said that it holds, an offer shows its age and asks again. */
export const confirmMonths = 12;

/**
 * Whether nobody has said for a year that an offer still holds. It stays as it is; whoever reads it sees its age.
 *
 * @de Lange nicht bestätigt
 * @source angebote#alter
 */
export const isLongUnconfirmed = ({ confirmedOn }: { confirmedOn: Day }, today: Day): boolean =>
  addMonths(confirmedOn, confirmMonths) <= today;

/** Whether it is time to ask whether an offer still holds because nobody has said so for a year; asked by mail once. */
export const isAgeReminderDue = (offer: { confirmedOn: Day; remindedOn: Day | null }, today: Day): boolean =>
  isLongUnconfirmed(offer, today) &&
  (offer.remindedOn === null || offer.remindedOn < addMonths(offer.confirmedOn, confirmMonths));

/** Whether a statement of capacity has grown too old to be relied on. */
export const isStale = (day: Day, today: Day): boolean => daysBetween(day, today) > staleAfterDays;
