import { type Day, isWithin } from '../../../shared/days.ts';
import type { Offer } from '../types.ts';

/**
 * Whether places of an offer may be called off on a day: released, and within its validity. Discussed, resolved,
 * paused, expired and withdrawn offers never are.
 *
 * @de Abrufbar
 * @source angebote#stand
 */
export const isCallable = (
  { state, validFrom, validTo }: Pick<Offer, 'state' | 'validFrom' | 'validTo'>,
  day: Day,
): boolean => state === 'released' && isWithin(day, validFrom, validTo);
