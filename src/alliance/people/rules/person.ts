import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('people');

/**
 * An edit counts only on the version that the form showed, so that nobody's change is lost silently.
 *
 * @de Angaben zur Person ändern
 * @source kontakte#gleichzeitig
 */
export const decideEditPerson = <Deed extends { version: number }>(
  person: { version: number },
  deed: Deed,
): Decision<Deed> => (deed.version === person.version ? accept(deed) : decline('changed-meanwhile'));

/**
 * A person can be erased unless the alliance would be left without anybody who can appoint.
 *
 * @de Löschung einer Person
 * @source datenschutz#loeschung
 */
export const decideErasure = <Deed extends object>(
  { isLastFederal }: { isLastFederal: boolean },
  deed: Deed,
): Decision<Deed> => (isLastFederal ? decline('last-federal-office') : accept(deed));
