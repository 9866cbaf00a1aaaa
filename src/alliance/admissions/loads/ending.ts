import type { Db } from '../../../platform/database/index.ts';
import { type Occasion, personOf } from '../../../shared/occasion.ts';
import { giveBackPlaces, lockOffers, takePlaces } from '../../offers/facts.ts';
import { insertBooking } from '../db/bookings.ts';
import { lapseRequests } from '../db/requests.ts';
import type { CallOff, Request } from '../types.ts';
import { lessenUse } from './mandate-use.ts';

/** When a call-off ends: open requests lapse, and whatever was promised but not accepted returns to its offer. */
export const releaseRest = async (
  db: Db,
  callOff: CallOff,
  requests: readonly Request[],
  occasion: Occasion,
): Promise<{ request: number; places: number }[]> => {
  const { now, today } = occasion;
  await lapseRequests(db, callOff.id);
  const freed = requests.filter(({ pledged, accepted }) => pledged > accepted);
  await lockOffers(
    db,
    freed.map(({ offer }) => offer),
  );
  for (const { id, offer, pledged, accepted } of freed) {
    const about = `admissions.request:${id}`;
    await insertBooking(
      db,
      { request: id, kind: 'release', pledged: accepted - pledged, accepted: 0, day: today },
      { now, by: personOf(occasion) },
    );
    await giveBackPlaces(db, about, today);
    await lessenUse(db, about, accepted, today);
    if (accepted > 0) await takePlaces(db, { offer, about, number: accepted, day: callOff.fromDay });
  }
  return freed.map(({ id, pledged, accepted }) => ({ request: id, places: pledged - accepted }));
};
