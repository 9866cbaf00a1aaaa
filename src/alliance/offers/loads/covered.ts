import type { Db } from '../../../platform/database/index.ts';
import { inTurns } from '../../../platform/in-turns.ts';
import type { Declined } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import { mandatesOf } from '../../mandates/facts.ts';
import type { StoredItem } from '../../mandates/rules/hold.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { whyNoLonger } from '../rules/still-covered.ts';
import { unbooked } from '../rules/uses.ts';
import type { Offer } from '../types.ts';

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
