import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { sortKey } from '../../../shared/fold.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { nameOfUnits } from '../../territory/facts.ts';
import { selectAllOffers } from '../db/offers.ts';
import type { Offer } from '../types.ts';

export interface NamedOffer extends Offer {
  name: string;
  sortKey: string;
}

/** Every offer with the name of its municipality, and the orders that name its groups and programmes. */
export const listedOffers = async (db: Db, today: Day) => {
  const { offers: all } = await selectAllOffers(db);
  const names = await nameOfUnits(db, [...new Set(all.map(({ municipality }) => municipality))]);
  return {
    offers: all.map((offer): NamedOffer => {
      const name = names.get(offer.municipality) ?? offer.municipality;
      return { ...offer, name, sortKey: sortKey(name) };
    }),
    groups: await groupsOf(db),
    programmes: await programmesOn(db, today),
  };
};
