import { type Declined, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { Offer, OfferState } from '../types.ts';
import { stateOn } from './state.ts';

const decline = declines<keyof typeof de.refusals>('offers');

/** What people do with an offer that is entered already. */
export const changes = [
  'edit',
  'resolve',
  'release',
  'pause',
  'resume',
  'confirm',
  'extend',
  'withdraw',
] as const;
export type OfferChange = (typeof changes)[number];

/** In which states each may be done. */
const allowedIn: Record<OfferChange, readonly OfferState[]> = {
  edit: ['discussed', 'resolved', 'released', 'paused'],
  resolve: ['discussed'],
  release: ['discussed', 'resolved'],
  pause: ['released'],
  resume: ['paused'],
  confirm: ['discussed', 'resolved', 'released', 'paused'],
  extend: ['released', 'paused'],
  withdraw: ['discussed', 'resolved', 'released', 'paused'],
};

/** These change what others rely on; where pledges rest on the places they wait. */
const disturbing: readonly OfferChange[] = ['edit', 'withdraw'];
/** These make places available again. */
const opening: readonly OfferChange[] = ['release', 'resume'];

/**
 * Why something cannot be done with an offer now: somebody was faster, its state does not allow it, pledges rest on its
 * places, or its municipality is overloaded. null where it can.
 *
 * @de Übergang eines Angebots
 * @source angebote#stand
 */
export const whyNotNow = (
  offer: Pick<Offer, 'state' | 'validTo' | 'version' | 'taken'>,
  change: OfferChange,
  facts: { version: number; overloaded: boolean },
  today: Day,
): Declined | null => {
  if (offer.version !== facts.version) return decline('changed-meanwhile');
  const state = stateOn(offer, today);
  if (!allowedIn[change].includes(state)) return decline(`not-while-${state}`);
  if (offer.taken > 0 && disturbing.includes(change))
    return decline('places-taken', { with: { n: offer.taken } });
  return facts.overloaded && opening.includes(change) ? decline('overloaded') : null;
};
