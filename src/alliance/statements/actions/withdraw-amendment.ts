import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { setAmendmentState } from '../db/amendments.ts';
import { loadAmendment } from '../loads/amendment.ts';
import { mayAnswer } from '../permissions.ts';
import { amendmentSteps } from '../rules/procedure.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Takes an undecided amendment or suggestion back. @de Änderungsantrag zurückziehen */
export const withdrawAmendment = action({
  name: 'statements.withdraw-amendment',
  input: input({ id: id(), version: wholeNumber() }),
  load: (db, input) => loadAmendment(db, input.id),
  may: mayAnswer,
  decide({ amendment }, deed) {
    const state = amendmentSteps.withdraw[amendment.state];
    if (!state) return decline('amendment-closed');
    return amendment.version === deed.version ? accept({ ...deed, state }) : decline('changed-meanwhile');
  },
  async save(db, { id: number, state }, { today }, { amendment }) {
    await setAmendmentState(db, number, { state, decidedOn: today, note: null });
    return {
      about: `statements.amendment:${number}`,
      municipality: amendment.municipality,
      land: amendment.land,
    };
  },
});
