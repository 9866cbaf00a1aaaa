import { action } from '../../../platform/action.ts';
import { choice, id, input, longText, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { setAnswer } from '../db/amendments.ts';
import { loadAmendment } from '../loads/amendment.ts';
import { mayAnswer } from '../permissions.ts';
import type { de } from '../texts/de.ts';
import { procedureAnswers } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Says whether the proposer can live with the proposed procedure; whoever insists gets a vote. @de Verfahrensvorschlag beantworten */
export const answerProcedure = action({
  name: 'statements.answer-procedure',
  input: input({
    id: id(),
    version: wholeNumber(),
    answer: choice(procedureAnswers),
    note: optional(longText(1_000)),
  }),
  load: (db, input) => loadAmendment(db, input.id),
  may: mayAnswer,
  decide({ amendment }, deed) {
    if (amendment.state !== 'open') return decline('amendment-closed');
    if (amendment.procedure === null) return decline('nothing-proposed');
    return amendment.version === deed.version ? accept(deed) : decline('changed-meanwhile');
  },
  async save(db, { id: number, answer, note }, _, { amendment }) {
    await setAnswer(db, number, { answer, note });
    return {
      about: `statements.amendment:${number}`,
      municipality: amendment.municipality,
      land: amendment.land,
    };
  },
});
