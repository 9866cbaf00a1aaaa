import type { Day } from '../../../shared/days.ts';
import type { Offer, OfferState } from '../types.ts';

/**
 * How an offer stands on a day: whatever is past its last day has expired, even if nobody has written it down yet.
 *
 * @de Stand am Tag
 * @source angebote#stand
 */
export const stateOn = ({ state, validTo }: Pick<Offer, 'state' | 'validTo'>, day: Day): OfferState =>
  state !== 'withdrawn' && validTo < day ? 'expired' : state;

/** Whether somebody may still do something with it. */
export const isOpen = (state: OfferState): boolean => state !== 'expired' && state !== 'withdrawn';
