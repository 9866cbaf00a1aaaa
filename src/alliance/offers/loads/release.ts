import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { bookUse, lockMandates, mandatesOf, releaseUse, usesOf } from '../../mandates/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { nameOfOffer } from '../facts.ts';
import type { ReleaseFacts } from '../rules/release.ts';
import { type Use, withoutUses } from '../rules/uses.ts';
import type { Offer } from '../types.ts';

/**
 * What a release is judged by, as if the offer held nothing of the mandate yet. Deeds lock the mandates first, so that two
 * of them cannot both take the last places.
 */
export const releaseFacts = async (
  db: Db,
  { id, municipality, land }: Offer,
  today: Day,
  lock: 'lock' | 'look',
): Promise<ReleaseFacts> => {
  if (lock === 'lock') await lockMandates(db, municipality);
  return {
    mandates: withoutUses(await mandatesOf(db, municipality), await usesOf(db, nameOfOffer(id))),
    place: { municipality, land },
    programmes: await programmesOn(db, today),
  };
};

/** Books what a release takes up, instead of whatever the offer held before. */
export const bookAnew = async (db: Db, id: number, uses: readonly Use[], today: Day): Promise<void> => {
  await releaseUse(db, nameOfOffer(id), today);
  await bookUse(db, nameOfOffer(id), uses);
};
