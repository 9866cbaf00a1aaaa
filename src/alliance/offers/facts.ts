import type { Db } from '../../platform/database/index.ts';
import type { Day } from '../../shared/days.ts';
import { endTakings, insertTaking } from './db/takings.ts';
import type { Taking } from './types.ts';

export {
  lockOffers,
  type OfferFilter,
  selectOffer as offerOf,
  selectOffers as offersOf,
  selectVersion as offersVersion,
} from './db/offers.ts';
export { selectTakings as takingsOf } from './db/takings.ts';

/**
 * Books that a pledge takes places of an offer. The caller has locked the offer (`lockOffers`) and checked what is left
 * (`rules/left.ts`): nothing is taken twice.
 */
export const takePlaces = async (db: Db, taking: Taking): Promise<void> => {
  await insertTaking(db, taking);
};

/** Gives back everything that a pledge had taken, from a day on. */
export const giveBackPlaces = async (db: Db, about: string, day: Day): Promise<void> => {
  await endTakings(db, about, day);
};
