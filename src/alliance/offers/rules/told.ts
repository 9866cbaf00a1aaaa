import type { Day } from '../../../shared/days.ts';
import type { Offer } from '../types.ts';
import { isLongUnconfirmed } from './reminder.ts';
import { isOpen, stateOn } from './state.ts';

/**
 * An offer as lists and files tell it to everybody who may read offers: as it stands today and whether it was long
 * not confirmed, without its note.
 *
 * @de Angebot in Listen
 * @source angebote#stand
 */
export const toldOffer = <One extends Offer>(offer: One, day: Day): One & { note: null; old: boolean } => {
  const state = stateOn(offer, day);
  return { ...offer, note: null, state, old: isOpen(state) && isLongUnconfirmed(offer, day) };
};
