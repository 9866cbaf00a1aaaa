import { choice, id, input, optional } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addDays } from '../../../shared/days.ts';
import { selectCallOff } from '../db/call-offs.ts';
import { loadCandidates } from '../loads/candidates.ts';
import { mayAskMembers } from '../permissions.ts';
import { proposeShares } from '../rules/ask.ts';
import { methods } from '../types.ts';

/** Days that members get for their answer where nobody says otherwise. */
const usualDays = 21;

/** Whom a call-off would be put to, and the shares that a method proposes. */
export const asking = read({
  name: 'admissions.asking',
  input: input({ id: id(), verfahren: optional(choice(methods)) }),
  async load(db, { id: number }, { today }) {
    const callOff = await selectCallOff(db, number);
    const found = callOff && (await loadCandidates(db, callOff, today));
    return found && { callOff, ...found };
  },
  may: mayAskMembers,
  show({ callOff, tally, candidates }, { today }, { verfahren }) {
    const method = verfahren ?? callOff.method ?? methods[0];
    const usual = addDays(today, usualDays);
    const latest = callOff.deadline < today ? callOff.toDay : callOff.deadline;
    return {
      callOff,
      tally,
      method,
      proposals: proposeShares(tally.missing, candidates, method),
      deadline: usual < latest ? usual : latest,
    };
  },
});
