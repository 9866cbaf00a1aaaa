import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { arrangeClauses } from '../db/clauses.ts';
import { loadText } from '../loads/text.ts';
import { mayKeepText } from '../permissions.ts';
import { numberedAnew } from '../rules/clause-order.ts';
import { allows } from '../rules/phase.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Numbers the clauses from 1 on, in the order in which they stand. @de Neu nummerieren */
export const renumberClauses = action({
  name: 'statements.renumber-clauses',
  input: input({ statement: id() }),
  load: (db, { statement }) => loadText(db, statement),
  may: mayKeepText,
  decide: ({ statement, clauses }) =>
    allows(statement.phase, 'edit-text') ? accept({ order: numberedAnew(clauses) }) : decline('text-fixed'),
  async save(db, { order }, _, { statement, clauses }) {
    await arrangeClauses(db, order);
    return {
      about: `statements.statement:${statement.id}`,
      land: statement.land,
      details: { before: clauses.map(({ id: clause, number }) => ({ clause, number })) },
    };
  },
});
