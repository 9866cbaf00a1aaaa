import type { Day } from '../../../shared/days.ts';
import type { Offer } from '../types.ts';
import { stateOn } from './state.ts';

/**
 * An offer as lists and files tell it to everybody who may read offers: as it stands today, without its note.
 *
 * @de Angebot in Listen
 * @source angebote#stand
 */
export const toldOffer = <One extends Offer>(offer: One, day: Day): One & { note: null } => ({
  ...offer,
  note: null,
  state: stateOn(offer, day),
});
