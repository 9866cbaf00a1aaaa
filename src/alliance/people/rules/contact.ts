import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { Audience } from '../../../shared/occasion.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('people');

/** What somebody writes down about how a municipality is reached. */
export interface ContactEntry {
  person: number | null;
  nameAudience: Audience;
}
/** Somebody who may be named: they hold office there. */
export interface Nameable {
  id: number;
  namePublic: boolean;
}

/**
 * Whether a contact can stand so: a mailbox of the office is always there; a name only of somebody who holds office
 * there, and for everybody to read only if that person has said so.
 *
 * @de Kontakt eintragen
 * @source kontakte#namen
 */
export const decideContact = <Deed extends ContactEntry>(
  { nameable }: { nameable: readonly Nameable[] },
  deed: Deed,
): Decision<Deed> => {
  if (deed.person === null) return accept(deed);
  const named = nameable.find(({ id }) => id === deed.person);
  if (!named) return decline('not-nameable', { field: 'person' });
  return deed.nameAudience === 'public' && !named.namePublic
    ? decline('name-not-public', { field: 'nameAudience' })
    : accept(deed);
};

interface Kept {
  version: number;
  fromDay: Day;
  toDay: Day | null;
}

/**
 * A change counts only on the version that the form showed, and only while the contact stands.
 *
 * @de Kontakt ändern
 * @source kontakte#gleichzeitig
 */
export const decideChange = <Deed extends { version: number }>(
  contact: Kept,
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (contact.toDay && contact.toDay < today) return decline('contact-ended');
  return deed.version === contact.version ? accept(deed) : decline('changed-meanwhile');
};

/**
 * The last day of a contact lies within its validity and not in the future: what still holds is not ended yet.
 *
 * @de Kontakt beenden
 * @source kontakte#gueltigkeit
 */
export const decideContactEnd = <Deed extends { day: Day; version: number }>(
  contact: Kept,
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (deed.day < contact.fromDay) return decline('ends-before-begin', { field: 'day' });
  if (deed.day > today) return decline('contact-ends-later', { field: 'day' });
  return decideChange(contact, deed, today);
};
