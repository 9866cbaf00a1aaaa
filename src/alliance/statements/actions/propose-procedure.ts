import { action } from '../../../platform/action.ts';
import { choice, id, input, longText, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { clauseText } from '../clause-fields.ts';
import { setProcedure } from '../db/amendments.ts';
import { loadAmendment } from '../loads/amendment.ts';
import { tellOfProcedure } from '../mails/amendment.ts';
import { mayKeepText } from '../permissions.ts';
import { allows } from '../rules/phase.ts';
import { decideProcedure } from '../rules/procedure.ts';
import type { de } from '../texts/de.ts';
import { procedures } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Tells a proposer what the coordination would do with the amendment, before anything is decided. @de Verfahren vorschlagen */
export const proposeProcedure = action({
  name: 'statements.propose-procedure',
  input: input({
    id: id(),
    version: wholeNumber(),
    procedure: choice(procedures),
    text: optional(clauseText()),
    note: optional(longText(1_000)),
  }),
  load: (db, input) => loadAmendment(db, input.id),
  may: mayKeepText,
  decide({ statement, amendment }, deed) {
    if (!allows(statement.phase, 'decide-amendment')) return decline('text-fixed');
    return amendment.version === deed.version
      ? decideProcedure(amendment, deed)
      : decline('changed-meanwhile');
  },
  async save(db, { id: number, procedure, text, note }, occasion, { statement, amendment, clauses }) {
    await setProcedure(db, number, { procedure, text, note }, occasion.today);
    const clause = clauses.find((one) => one.id === amendment.clause);
    await tellOfProcedure(db, { statement, clause, amendment, procedure }, occasion);
    return {
      about: `statements.amendment:${number}`,
      municipality: amendment.municipality,
      land: amendment.land,
    };
  },
});
