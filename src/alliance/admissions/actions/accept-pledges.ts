import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { offersOf } from '../../offers/facts.ts';
import { insertBooking } from '../db/bookings.ts';
import { lockCallOff, setCallOffState } from '../db/call-offs.ts';
import { selectRequests } from '../db/requests.ts';
import { mailAccepted } from '../mails/call-off.ts';
import { mayCallOff } from '../permissions.ts';
import { decideAcceptance } from '../rules/acceptance.ts';

/** The recipient takes what was promised, whole or in part. @de Zusagen annehmen */
export const acceptPledges = action({
  name: 'admissions.accept-pledges',
  input: input({ id: id(), version: wholeNumber(), places: wholeNumber(1, 100_000) }),
  async load(db, { id: number }) {
    const callOff = await lockCallOff(db, number);
    if (!callOff) return null;
    const pledged = (await selectRequests(db, number)).filter((request) => request.pledged > 0);
    const offers = new Map(
      (await offersOf(db, { ids: pledged.map(({ offer }) => offer) })).map((offer) => [offer.id, offer]),
    );
    const requests = pledged.map((request) => ({
      ...request,
      min: offers.get(request.offer)?.minimumGroup ?? 1,
    }));
    return { authority: callOff.authority, callOff, requests };
  },
  may: mayCallOff,
  decide: (facts, deed) => decideAcceptance(facts, deed),
  async save(db, { id: number, parts }, occasion, { callOff, requests }) {
    const { now, today } = occasion;
    const by = personOf(occasion);
    for (const { request, places } of parts)
      await insertBooking(
        db,
        { request, kind: 'acceptance', pledged: 0, accepted: places, day: today },
        { now, by },
      );
    await setCallOffState(db, number, { state: 'accepted' });
    await mailAccepted(db, callOff, { parts, requests }, occasion);
    return { about: `admissions.call-off:${number}`, details: { parts } };
  },
});
