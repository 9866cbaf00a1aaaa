import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('programmes');

/**
 * Whether a legal basis may stand so: it does not end before it begins. Who marks it as checked has checked it today.
 *
 * @de Rechtsgrundlage prüfen
 * @source programme#rechtsgrundlagen
 */
export const decideBasis = <Deed extends { validFrom: Day | null; validTo: Day | null; verified: boolean }>(
  deed: Deed,
  today: Day,
): Decision<Deed & { checkedOn: Day | null }> =>
  deed.validFrom !== null && deed.validTo !== null && deed.validTo < deed.validFrom
    ? decline('ends-before-it-begins', { field: 'validTo' })
    : accept({ ...deed, checkedOn: deed.verified ? today : null });
