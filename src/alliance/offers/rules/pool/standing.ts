import type { Day } from '../../../../shared/days.ts';
import { leastLeft } from '../left.ts';
import type { ApartReason } from '../../pool-types.ts';
import type { Offer } from '../../types.ts';

/** How an offer stands to a pool of some months. */
export type Standing =
  | { kind: 'added'; places: number }
  /** Counts anew each month or year: shown for its month or year, never added to the rest. */
  | { kind: 'recurring'; rhythm: 'month' | 'year'; number: number }
  | { kind: 'apart'; reason: ApartReason };

/** First and last day, both included. */
export interface Period {
  from: Day;
  to: Day;
}

/** What of an offer decides whether it is added. */
export type Promised = Pick<
  Offer,
  | 'state'
  | 'quantity'
  | 'number'
  | 'rhythm'
  | 'validFrom'
  | 'validTo'
  | 'uncoveredSince'
  | 'taken'
  | 'takings'
  | 'minimumGroup'
>;

/**
 * Whether the places of an offer are added. Only what is promised for certain may be: a number that is exact or „up
 * to“, offered once, released, and valid within the months that are asked about. Everything else stands apart and says
 * why; what was withdrawn is gone. Of an offer that pledges have used in part, the rest is added, unless it is less
 * than its smallest group; of a monthly or yearly one counts what is left in each month or year of the time.
 *
 * @de Was addiert wird
 * @source buendel#was-addiert-wird
 */
export const standingIn = (offer: Promised, { from, to }: Period): Standing | null => {
  const { state, quantity, number, rhythm, validFrom, validTo, taken } = offer;
  if (state === 'withdrawn') return null;
  if (state === 'discussed' || state === 'resolved' || state === 'paused') return apart(state);
  if (state === 'expired' || validTo < from) return apart('expired');
  if (validFrom > to) return apart('later');
  if (offer.uncoveredSince !== null) return apart('mandate');
  if (quantity === 'at-least') return apart('at-least');
  if (quantity === 'on-request' || number === null) return apart('on-request');
  const isFew = (places: number): boolean => places < Math.max(1, offer.minimumGroup ?? 1);
  if (rhythm === 'once')
    return isFew(number - taken) ? apart('used-up') : { kind: 'added', places: number - taken };
  const { takings } = offer;
  const left = takings.length === 0 ? number : leastLeft({ ...offer, number }, takings, from, to);
  return isFew(left) ? apart('used-up') : { kind: 'recurring', rhythm, number: left };
};

const apart = (reason: ApartReason): Standing => ({ kind: 'apart', reason });
