import { action } from '../../../platform/action.ts';
import { choice, id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { arrangeClauses, selectClause } from '../db/clauses.ts';
import { loadText } from '../loads/text.ts';
import { mayKeepText } from '../permissions.ts';
import { movedOrder } from '../rules/clause-order.ts';
import { allows } from '../rules/phase.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Lets a clause change places with its neighbour; its number stays until the text is numbered anew. @de Ziffer verschieben */
export const moveClause = action({
  name: 'statements.move-clause',
  input: input({ id: id(), direction: choice(['up', 'down']) }),
  async load(db, input) {
    const clause = await selectClause(db, input.id);
    return clause ? loadText(db, clause.statement) : null;
  },
  may: mayKeepText,
  decide({ statement, clauses }, deed) {
    if (!allows(statement.phase, 'edit-text')) return decline('text-fixed');
    const order = movedOrder(clauses, deed.id, deed.direction);
    return order ? accept({ order }) : decline('at-the-edge');
  },
  async save(db, { order }, _, { statement }) {
    await arrangeClauses(db, order);
    return { about: `statements.statement:${statement.id}`, land: statement.land };
  },
});
