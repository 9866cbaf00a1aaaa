import { action } from '../../../platform/action.ts';
import { id, input, longText, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { lockCallOff, setCallOffState } from '../db/call-offs.ts';
import { selectRequests } from '../db/requests.ts';
import { releaseRest } from '../loads/ending.ts';
import { mailCallOffWithdrawn } from '../mails/call-off.ts';
import { mayCallOff } from '../permissions.ts';
import { speaksOfSomebody } from '../rules/no-names.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('admissions');

/** A recipient takes its call-off back before anything was accepted. @de Abruf zurückziehen */
export const withdrawCallOff = action({
  name: 'admissions.withdraw-call-off',
  input: input({ id: id(), version: wholeNumber(), reason: longText(2_000) }),
  async load(db, { id: number }) {
    const callOff = await lockCallOff(db, number);
    if (!callOff) return null;
    return { authority: callOff.authority, callOff, requests: await selectRequests(db, number) };
  },
  may: mayCallOff,
  decide({ callOff }, deed) {
    if (callOff.version !== deed.version) return decline('changed-meanwhile');
    if (callOff.state === 'accepted') return decline('accepted-already');
    if (callOff.state !== 'received' && callOff.state !== 'asked') return decline('call-off-over');
    return speaksOfSomebody(deed.reason) ? decline('speaks-of-somebody', { field: 'reason' }) : accept(deed);
  },
  async save(db, { id: number, reason }, occasion, { callOff, requests }) {
    const released = await releaseRest(db, callOff, requests, occasion);
    await setCallOffState(db, number, { state: 'withdrawn', reason });
    await mailCallOffWithdrawn(db, callOff, { requests, reason }, occasion);
    return { about: `admissions.call-off:${number}`, details: { released } };
  },
});
