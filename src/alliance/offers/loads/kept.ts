import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { lockOffers, selectOffer } from '../db/offers.ts';
import { selectOverloads } from '../db/overloads.ts';
import { isRunning } from '../rules/overload.ts';
import type { Offer } from '../types.ts';

export interface Kept {
  offer: Offer;
  place: { municipality: string; land: string | null };
  overloaded: boolean;
}

/** An offer as deeds change it: kept from others until the transaction ends. */
export const keptOffer = async (db: Db, id: number, today: Day): Promise<Kept | null> => {
  await lockOffers(db, [id]);
  const offer = await selectOffer(db, id);
  if (!offer) return null;
  const { municipality, land } = offer;
  return { offer, place: { municipality, land }, overloaded: await isOverloaded(db, municipality, today) };
};

export const isOverloaded = async (db: Db, municipality: string, today: Day): Promise<boolean> =>
  (await selectOverloads(db, municipality)).some((one) => isRunning(one, today));
