import { action } from '../../../platform/action.ts';
import { id, input, longText, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { giveBackPlaces, lockOffers, offerOf, takePlaces } from '../../offers/facts.ts';
import { insertBooking } from '../db/bookings.ts';
import { lockCallOff } from '../db/call-offs.ts';
import { selectRequest, setRequest } from '../db/requests.ts';
import { lessenUse } from '../loads/mandate-use.ts';
import { mailPledgeWithdrawn } from '../mails/answer.ts';
import { mayPledge } from '../permissions.ts';
import { speaksOfSomebody } from '../rules/no-names.ts';
import { decideWithdrawal } from '../rules/pledge.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('admissions');

/** Takes a promise back, whole or in part, before or after it was accepted; the places return to the offer and to the mandate. @de Zusage zurückziehen */
export const withdrawPledge = action({
  name: 'admissions.withdraw-pledge',
  input: input({
    id: id(),
    version: wholeNumber(),
    places: wholeNumber(1, 100_000),
    reason: optional(longText(1_000)),
  }),
  async load(db, { id: number }) {
    const found = await selectRequest(db, number);
    const callOff = found && (await lockCallOff(db, found.callOff));
    if (!callOff) return null;
    await lockOffers(db, [found.offer]);
    // Read again: somebody may have accepted in the meantime.
    const request = await selectRequest(db, number);
    const offer = await offerOf(db, found.offer);
    if (!request) return null;
    const place = { municipality: request.municipality, land: request.land };
    return { place, request, callOff, min: offer?.minimumGroup ?? 1 };
  },
  may: mayPledge,
  decide: (facts, deed) =>
    speaksOfSomebody(deed.reason)
      ? decline('speaks-of-somebody', { field: 'reason' })
      : decideWithdrawal(facts, deed),
  async save(db, { id: number, places, reason, ...booked }, occasion, { request, callOff, place }) {
    const { now, today } = occasion;
    const about = `admissions.request:${number}`;
    await insertBooking(
      db,
      {
        request: number,
        kind: 'withdrawal',
        pledged: booked.pledged,
        accepted: booked.accepted,
        day: today,
        reason,
      },
      { now, by: personOf(occasion) },
    );
    await setRequest(db, number, { state: booked.remaining === 0 ? 'withdrawn' : 'pledged' });
    await giveBackPlaces(db, about, today);
    await lessenUse(db, about, booked.remaining, today);
    if (booked.remaining > 0)
      await takePlaces(db, {
        offer: request.offer,
        about,
        number: booked.remaining,
        day: callOff.fromDay,
      });
    await mailPledgeWithdrawn(db, { request, callOff, places, reason }, occasion);
    return {
      about,
      ...place,
      reply: { callOff: callOff.id },
      details: { offer: request.offer },
    };
  },
});
