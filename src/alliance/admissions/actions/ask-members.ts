import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { choice, day, id, input, wholeNumber, yesNo } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { lockCallOff, setCallOffState } from '../db/call-offs.ts';
import { insertRequests } from '../db/requests.ts';
import { loadCandidates } from '../loads/candidates.ts';
import { mailAsked } from '../mails/call-off.ts';
import { mayAskMembers } from '../permissions.ts';
import { decideAsking } from '../rules/ask.ts';
import type { de } from '../texts/de.ts';
import { methods } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('admissions');

/** Asks members whose offers fit, at first and whenever places are missing. @de Mitglieder anfragen */
export const askMembers = action({
  name: 'admissions.ask-members',
  input: input({
    id: id(),
    version: wholeNumber(),
    method: choice(methods),
    deadline: day(),
    /** Places by offer, as changed by hand; without any the proposal holds. */
    shares: z.record(z.string().max(16), z.string().max(20)).default({}),
    onRequest: yesNo(),
  }),
  async load(db, { id: number }, { today }) {
    const callOff = await lockCallOff(db, number);
    const found = callOff && (await loadCandidates(db, callOff, today));
    return found && { callOff, ...found };
  },
  may: mayAskMembers,
  decide: (facts, deed, { today }) =>
    facts.callOff.version === deed.version ? decideAsking(facts, deed, today) : decline('changed-meanwhile'),
  async save(db, { id: number, method, deadline, requests }, occasion, { callOff }) {
    const ids = await insertRequests(db, number, deadline, requests);
    const state = callOff.state === 'accepted' ? 'accepted' : 'asked';
    await setCallOffState(db, number, { state, method });
    await mailAsked(db, callOff, { deadline, requests }, occasion);
    return { about: `admissions.call-off:${number}`, reply: { requests: ids }, details: { requests } };
  },
});
