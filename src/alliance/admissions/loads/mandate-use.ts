import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { bookUse, releaseUse, usesOf } from '../../mandates/facts.ts';
import { lessenedUses } from '../rules/mandate-share.ts';

/** Gives the mandate back what a pledge out of an offer without a number no longer takes up. */
export const lessenUse = async (db: Db, about: string, places: number, today: Day): Promise<void> => {
  const held = await usesOf(db, about);
  if (held.length === 0) return;
  await releaseUse(db, about, today);
  await bookUse(db, about, lessenedUses(held, places));
};
