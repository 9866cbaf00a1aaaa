import type { Db } from '../../platform/database/index.ts';
import type { Day } from '../../shared/days.ts';
import { bookUse, lockMandates, mandatesOf, releaseUse } from '../mandates/facts.ts';
import { programmesOn } from '../programmes/facts.ts';
import { selectOffers } from './db/offers.ts';
import { selectSnapshots } from './db/snapshots.ts';
import { endTakings, insertTaking, selectTakings } from './db/takings.ts';
import { usesOfTakings } from './rules/takings.ts';
import type { Offer, Taking } from './types.ts';

export {
  lockOffers,
  type OfferFilter,
  selectAllOffers as offersOfAll,
  selectOffer as offerOf,
  selectOffers as offersOf,
  selectVersion as offersVersion,
} from './db/offers.ts';
export { moveOffers } from './db/move.ts';
export { selectLatestCapacities as capacitiesOf } from './db/capacities.ts';
export { selectOpenOverloads as openOverloads } from './db/overloads.ts';
export { selectTakings as takingsOf } from './db/takings.ts';

/**
 * Books that a pledge takes places of an offer. The caller has locked the offer (`lockOffers`) and checked what is left
 * (`rules/left.ts`): nothing is taken twice.
 */
export const takePlaces = async (db: Db, taking: Taking): Promise<void> => {
  await insertTaking(db, taking);
};

/** Gives back everything that a pledge had taken, from a day on; of an offer that is over also to the mandate. */
export const giveBackPlaces = async (db: Db, about: string, day: Day): Promise<void> => {
  const offers = await endTakings(db, about, day);
  if (offers.length === 0) return;
  for (const offer of await selectOffers(db, { ids: offers, states: ['expired'] }))
    await keepTakenOnly(db, offer, day);
};

/** A pooled offer that was sent. It stands until it is withdrawn or another one takes its place. */
export interface SentSnapshot {
  id: number;
  number: string;
  title: string;
  authority: number;
  stands: boolean;
}

/** What was sent to an authority, or to any where none is named; the latest first. */
export const snapshotsSentTo = async (db: Db, authority: number | null): Promise<SentSnapshot[]> =>
  (await selectSnapshots(db, { states: ['released', 'withdrawn'], authority })).flatMap(
    ({ id, number, title, authority: to, state, replacedBy }) =>
      number === null
        ? []
        : [{ id, number, title, authority: to, stands: state === 'released' && replacedBy === null }],
  );

/** How the record and the mandates name an offer. */
export const nameOfOffer = (id: number): string => `offers.offer:${id}`;

/**
 * Gives the mandate back what an offer had taken up, except for the places that pledges hold. Pledges out of an offer
 * without a number hold their own.
 */
export const keepTakenOnly = async (db: Db, offer: Offer, day: Day): Promise<void> => {
  const { id, municipality, land } = offer;
  await lockMandates(db, municipality);
  await releaseUse(db, nameOfOffer(id), day);
  const takings = await selectTakings(db, [id]);
  if (takings.length === 0 || offer.number === null) return;
  const facts = {
    mandates: await mandatesOf(db, municipality),
    place: { municipality, land },
    programmes: await programmesOn(db, day),
  };
  await bookUse(db, nameOfOffer(id), usesOfTakings(offer, takings, facts));
};
