import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { lockCallOff, setCallOffState } from '../db/call-offs.ts';
import { selectRequests } from '../db/requests.ts';
import { releaseRest } from '../loads/ending.ts';
import { mayCallOff } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('admissions');

/** Ends an accepted call-off; promises that were not accepted are free again. @de Abruf abschließen */
export const closeCallOff = action({
  name: 'admissions.close-call-off',
  input: input({ id: id(), version: wholeNumber() }),
  async load(db, { id: number }) {
    const callOff = await lockCallOff(db, number);
    if (!callOff) return null;
    return { authority: callOff.authority, callOff, requests: await selectRequests(db, number) };
  },
  may: mayCallOff,
  decide({ callOff }, deed) {
    if (callOff.version !== deed.version) return decline('changed-meanwhile');
    return callOff.state === 'accepted' ? accept(deed) : decline('nothing-accepted-yet');
  },
  async save(db, { id: number }, occasion, { callOff, requests }) {
    const released = await releaseRest(db, callOff, requests, occasion);
    await setCallOffState(db, number, { state: 'closed' });
    return { about: `admissions.call-off:${number}`, details: { released } };
  },
});
