import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { selectCallOff } from '../db/call-offs.ts';
import { selectRequest, setRequest } from '../db/requests.ts';
import { mayPrepare } from '../permissions.ts';
import { decideOpen } from '../rules/pledge.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('admissions');

/** Says no to a request; nobody asks why. @de Anfrage ablehnen */
export const declineRequest = action({
  name: 'admissions.decline-request',
  input: input({ id: id(), version: wholeNumber() }),
  async load(db, { id: number }) {
    const request = await selectRequest(db, number);
    const callOff = request && (await selectCallOff(db, request.callOff));
    return callOff && { place: { municipality: request.municipality, land: request.land }, request, callOff };
  },
  may: mayPrepare,
  decide: (facts, deed, { today }) =>
    facts.request.version === deed.version
      ? (decideOpen(facts, today) ?? accept(deed))
      : decline('changed-meanwhile'),
  async save(db, { id: number }, _, { place, callOff }) {
    await setRequest(db, number, { state: 'declined' });
    return { about: `admissions.request:${number}`, ...place, reply: { callOff: callOff.id } };
  },
});
