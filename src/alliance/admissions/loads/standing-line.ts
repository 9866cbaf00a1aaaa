import type { Db } from '../../../platform/database/index.ts';
import { lockArrivals, selectArrival } from '../db/arrivals.ts';

/** A counted line as it stands once nobody else changes lines of its municipality any more. */
export const loadStandingLine = async (db: Db, id: number) => {
  const found = await selectArrival(db, id);
  if (!found) return null;
  await lockArrivals(db, found.municipality);
  const line = await selectArrival(db, id);
  return line && { place: { municipality: line.municipality, land: line.land }, line };
};
