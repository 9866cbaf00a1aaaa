import type { Declined } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { Offer } from '../types.ts';
import { type ReleaseFacts, whyNotFrom } from './release.ts';

/**
 * Why a released offer is no longer covered for the rest of its days: because a resolution was repealed, an exclusion came
 * in, or a limit was lowered below its number. null where it is. The mandates are asked as for its release, but without
 * what was booked of them (`unbooked`): that was weighed when each offer was released.
 *
 * @de Weiter gedeckt
 * @source angebote#nachpruefung
 */
export const whyNoLonger = (
  offer: Pick<Offer, 'state'> & Parameters<typeof whyNotFrom>[0],
  facts: ReleaseFacts,
  today: Day,
): Declined | null => {
  if (offer.state !== 'released' || offer.validTo < today) return null;
  return whyNotFrom(offer, facts, offer.validFrom > today ? offer.validFrom : today);
};
