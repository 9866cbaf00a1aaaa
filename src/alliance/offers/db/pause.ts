import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { lockOffers, selectOffers, setState } from './offers.ts';
import { insertStep } from './steps.ts';

/** Pauses every released offer of a municipality, with the reason in its history; answers which. */
export const pauseAll = async (
  db: Db,
  municipality: string,
  why: { now: Date; today: Day; by: number | null; reason: string },
): Promise<number[]> => {
  const released = await selectOffers(db, { municipalities: [municipality], states: ['released'] });
  const ids = released.map(({ id }) => id);
  await lockOffers(db, ids);
  for (const id of ids) {
    await setState(db, id, 'paused', why.today);
    await insertStep(db, id, 'paused', why);
  }
  return ids;
};
