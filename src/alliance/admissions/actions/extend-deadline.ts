import { action } from '../../../platform/action.ts';
import { day, id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { lockCallOff, setCallOffState } from '../db/call-offs.ts';
import { extendRequests, selectRequests } from '../db/requests.ts';
import { mayAskMembers } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('admissions');

/** Gives everybody who has not answered more time. @de Frist verlängern */
export const extendDeadline = action({
  name: 'admissions.extend-deadline',
  input: input({ id: id(), version: wholeNumber(), deadline: day() }),
  async load(db, { id: number }) {
    const callOff = await lockCallOff(db, number);
    return callOff && { callOff, requests: await selectRequests(db, number) };
  },
  may: mayAskMembers,
  decide({ callOff, requests }, deed, { today }) {
    const { state, toDay, version } = callOff;
    if (version !== deed.version) return decline('changed-meanwhile');
    if (state === 'closed' || state === 'withdrawn') return decline('call-off-over');
    const open = requests.filter((request) => request.state === 'asked' || request.state === 'prepared');
    if (open.length === 0) return decline('nobody-to-wait-for');
    if (deed.deadline < today) return decline('deadline-in-past', { field: 'deadline' });
    return deed.deadline > toDay ? decline('deadline-too-late', { field: 'deadline' }) : accept(deed);
  },
  async save(db, { id: number, deadline }, _, { callOff, requests }) {
    await extendRequests(db, number, deadline);
    await setCallOffState(db, number, { state: callOff.state });
    const before = requests.map(({ id: request, deadline: due }) => ({ request, deadline: due }));
    return { about: `admissions.call-off:${number}`, details: { before } };
  },
});
