import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** A council resolves today at the latest. @de Tag des Beschlusses @source beitritt#unterlagen */
export const decideResolution = <Deed extends { day: Day }>(deed: Deed, today: Day): Decision<Deed> =>
  deed.day > today ? decline('resolution-in-future', { field: 'day' }) : accept(deed);

/**
 * The head signs today at the latest, and no version of the declaration before the day from which there was one.
 *
 * @de Tag der Zeichnung
 * @source beitritt#fassungen
 */
export const decideSignature = <Deed extends { signedOn: Day }>(
  deed: Deed,
  declarationDay: Day | null,
  today: Day,
): Decision<Deed> => {
  if (deed.signedOn > today) return decline('signature-in-future', { field: 'signedOn' });
  if (declarationDay !== null && deed.signedOn < declarationDay)
    return decline('signature-before-declaration', { field: 'signedOn' });
  return accept(deed);
};
