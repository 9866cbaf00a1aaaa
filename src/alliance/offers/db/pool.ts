import type { Db } from '../../../platform/database/index.ts';
import type { Offer } from '../types.ts';
import { selectOffers, selectVersion } from './offers.ts';

let remembered: { state: string; offers: Offer[] } | undefined;

/** All offers and which state of them it is; kept in the memory of this process as long as nothing about them changes. */
export const selectAllOffers = async (db: Db): Promise<{ state: string; offers: Offer[] }> => {
  // read before the rest: what is newer than its state is at worst read once more
  const state = await selectVersion(db);
  if (remembered?.state === state) return remembered;
  const offers = await selectOffers(db);
  remembered = { state, offers };
  return remembered;
};
