import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { bookUse } from '../../mandates/facts.ts';
import { lockOffers, takePlaces } from '../../offers/facts.ts';
import { insertBooking } from '../db/bookings.ts';
import { lockCallOff } from '../db/call-offs.ts';
import { selectRequest, setRequest } from '../db/requests.ts';
import { loadAnswering, mandateText } from '../loads/answering.ts';
import { mayPledge } from '../permissions.ts';
import { usesOfPledge } from '../rules/mandate-share.ts';
import { decidePledge } from '../rules/pledge.ts';

/**
 * The head of a municipality promises places; they are booked on the offer at once, and on the mandate where the offer
 * has no number that was booked with its release.
 *
 * @de Plätze zusagen
 */
export const pledge = action({
  name: 'admissions.pledge',
  input: input({ id: id(), version: wholeNumber(), places: wholeNumber(1, 100_000) }),
  async load(db, { id: number, places }, { today }) {
    const request = await selectRequest(db, number);
    if (!request) return null;
    // Whoever else wants the last places of this offer waits here.
    await lockCallOff(db, request.callOff);
    await lockOffers(db, [request.offer]);
    return loadAnswering(db, number, today, { places, lock: true });
  },
  may: mayPledge,
  decide: (facts, deed, { today }) => decidePledge(facts, deed, today),
  async save(db, { id: number, places }, occasion, facts) {
    const { request, callOff, coverage, grounds, place } = facts;
    const { now, today } = occasion;
    const about = `admissions.request:${number}`;
    await setRequest(db, number, { state: 'pledged', mandate: mandateText(grounds, coverage) });
    const booking = { request: number, kind: 'pledge' as const, pledged: places, accepted: 0, day: today };
    await insertBooking(db, booking, { now, by: personOf(occasion) });
    await takePlaces(db, { offer: request.offer, about, number: places, day: callOff.fromDay });
    if (facts.isOpen && coverage) await bookUse(db, about, usesOfPledge(coverage, facts.day));
    return {
      about,
      ...place,
      reply: { callOff: callOff.id },
      details: { offer: request.offer },
    };
  },
});
