import type { Db } from '../../platform/database/index.ts';
import { inTurns } from '../../platform/in-turns.ts';
import type { Day } from '../../shared/days.ts';
import type { Declined } from '../../shared/decision.ts';
import { bookUse, lockMandates, mandatesOf, releaseUse } from '../mandates/facts.ts';
import type { StoredItem } from '../mandates/rules/hold.ts';
import { programmesOn } from '../programmes/facts.ts';
import { selectOffers, setUncovered } from './db/offers.ts';
import { selectSnapshotFile, selectSnapshots } from './db/snapshots.ts';
import { endTakings, insertTaking, selectTakings } from './db/takings.ts';
import { whyNoLonger } from './rules/still-covered.ts';
import { usesOfTakings } from './rules/takings.ts';
import { unbooked } from './rules/uses.ts';
import type { Offer, Taking } from './types.ts';

export {
  lockOffers,
  type OfferFilter,
  selectOffer as offerOf,
  selectOffers as offersOf,
  selectVersion as offersVersion,
} from './db/offers.ts';
export { moveOffers } from './db/move.ts';
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

/** The files of a pooled offer, as they were frozen: letter and annexes. */
export const filesOfSnapshot = async (db: Db, id: number): Promise<number[]> => {
  const files: number[] = [];
  for (const kind of ['letter', 'annex', 'xlsx', 'json'] as const) {
    const file = await selectSnapshotFile(db, id, kind);
    if (file !== null) files.push(file);
  }
  return files;
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

/** Which of these offers the mandates no longer cover, and why: fresh from the tables, for thousands at once. */
export const uncoveredOf = async (
  db: Db,
  offers: readonly Offer[],
  today: Day,
): Promise<Map<number, Declined>> => {
  const released = offers.filter(({ state }) => state === 'released');
  if (released.length === 0) return new Map();
  const municipalities = [...new Set(released.map(({ municipality }) => municipality))];
  const all = unbooked(await mandatesOf(db, ...municipalities));
  const programmes = await programmesOn(db, today);
  const items: Map<string, StoredItem[]> = Map.groupBy(all.items, ({ municipality }) => municipality);
  // one object for the offers of a municipality, so that its items are prepared once
  const factsOf = new Map(
    municipalities.map((municipality) => [municipality, { ...all, items: items.get(municipality) ?? [] }]),
  );
  const found = new Map<number, Declined>();
  await inTurns(released, (offer) => {
    const { id, municipality, land } = offer;
    const mandates = factsOf.get(municipality) ?? all;
    const why = whyNoLonger(offer, { mandates, place: { municipality, land }, programmes }, today);
    if (why) found.set(id, why);
  });
  return found;
};

/** Notes anew which released offers of a municipality its mandates cover no longer. For deeds that change these mandates. */
export const checkCoverage = async (db: Db, municipality: string, today: Day): Promise<void> => {
  const released = await selectOffers(db, { municipalities: [municipality], states: ['released'] });
  await setUncovered(db, released, await uncoveredOf(db, released, today), today);
};

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
