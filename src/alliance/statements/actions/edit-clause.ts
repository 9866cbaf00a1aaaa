import { action } from '../../../platform/action.ts';
import { choice, id, input, longText, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { topicsOf } from '../../mandates/facts.ts';
import { acts } from '../../mandates/types.ts';
import { clauseFields } from '../clause-fields.ts';
import { rewordClause, selectClause, updateClauseFrame } from '../db/clauses.ts';
import { loadText } from '../loads/text.ts';
import { mayKeepText } from '../permissions.ts';
import { decideClause } from '../rules/clause.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Changes the words of a clause, its number, label or topics; every earlier wording is kept. @de Ziffer ändern */
export const editClause = action({
  name: 'statements.edit-clause',
  input: input({
    id: id(),
    version: wholeNumber(),
    ...clauseFields,
    act: choice(acts),
    reason: optional(longText(500)),
  }),
  async load(db, input) {
    const clause = await selectClause(db, input.id);
    const loaded = clause && (await loadText(db, clause.statement));
    const current = loaded?.clauses.find((one) => one.id === input.id);
    return loaded && current && { ...loaded, clause: current, topics: await topicsOf(db) };
  },
  may: mayKeepText,
  decide({ statement: { phase }, clause, topics }, deed) {
    if (clause.revision !== deed.version) return decline('changed-meanwhile');
    return decideClause({ phase, others: [], topics }, { ...deed, kind: clause.kind });
  },
  async save(db, { text: written, reason, ...frame }, occasion, { statement, clause }) {
    const text = written ?? '';
    const by = { person: personOf(occasion), now: occasion.now };
    if (text !== clause.text) await rewordClause(db, clause.id, { text, reason }, by);
    await updateClauseFrame(db, clause.id, frame);
    return {
      about: `statements.statement:${statement.id}`,
      land: statement.land,
      details: { before: clause },
    };
  },
});
