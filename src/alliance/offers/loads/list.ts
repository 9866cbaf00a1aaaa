import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { sortKey } from '../../../shared/fold.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { nameOfUnits } from '../../territory/facts.ts';
import { selectAllOffers } from '../db/offers.ts';
import { type PublicTotal, publicTotals } from '../rules/public-totals.ts';
import type { Offer } from '../types.ts';

export interface NamedOffer extends Offer {
  name: string;
  sortKey: string;
}

const knownTotals = new WeakMap<readonly Offer[], { day: Day; totals: PublicTotal[] }>();

/** Worked out once for the same offers and day, because everybody who looks at offers is shown them. */
const totalsOf = (offers: readonly Offer[], day: Day): PublicTotal[] => {
  let known = knownTotals.get(offers);
  if (known?.day !== day) knownTotals.set(offers, (known = { day, totals: publicTotals(offers, day) }));
  return known.totals;
};

/** Every offer with the name of its municipality, what the public learns of them, and the orders that name groups and programmes. */
export const listedOffers = async (db: Db, today: Day) => {
  const { offers: all } = await selectAllOffers(db);
  const names = await nameOfUnits(db, [...new Set(all.map(({ municipality }) => municipality))]);
  return {
    offers: all.map((offer): NamedOffer => {
      const name = names.get(offer.municipality) ?? offer.municipality;
      return { ...offer, name, sortKey: sortKey(name) };
    }),
    totals: totalsOf(all, today),
    groups: await groupsOf(db),
    programmes: await programmesOn(db, today),
  };
};
