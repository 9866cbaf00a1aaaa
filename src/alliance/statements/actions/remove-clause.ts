import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { removeClauseRow, selectClause } from '../db/clauses.ts';
import { loadText } from '../loads/text.ts';
import { mayKeepText } from '../permissions.ts';
import { isUndecided, isWaiting } from '../rules/conflicts.ts';
import { allows } from '../rules/phase.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Takes a part out of the text; its wordings are kept. Amendments to it must be decided and written in first. @de Ziffer streichen */
export const removeClause = action({
  name: 'statements.remove-clause',
  input: input({ id: id(), version: wholeNumber() }),
  async load(db, input) {
    const clause = await selectClause(db, input.id);
    const loaded = clause && (await loadText(db, clause.statement));
    const current = loaded?.clauses.find((one) => one.id === input.id);
    return loaded && current && { ...loaded, clause: current };
  },
  may: mayKeepText,
  decide({ statement, clause, amendments }, deed) {
    if (!allows(statement.phase, 'edit-text')) return decline('text-fixed');
    if (clause.revision !== deed.version) return decline('changed-meanwhile');
    const own = amendments.filter((one) => one.clause === clause.id);
    if (own.some(isUndecided)) return decline('amendments-open');
    return own.some(isWaiting) ? decline('amendments-waiting') : accept(deed);
  },
  async save(db, { id: number }, { today }, { statement, clause }) {
    await removeClauseRow(db, number, today);
    return {
      about: `statements.statement:${statement.id}`,
      land: statement.land,
      details: { before: clause },
    };
  },
});
