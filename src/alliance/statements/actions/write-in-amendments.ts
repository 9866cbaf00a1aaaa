import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { markApplied } from '../db/amendments.ts';
import { insertClause, removeClauseRow, rewordClause, selectClause } from '../db/clauses.ts';
import { loadText } from '../loads/text.ts';
import { mayKeepText } from '../permissions.ts';
import { placeFor } from '../rules/clause-order.ts';
import { decideWriteIn } from '../rules/write-in.ts';

/** Writes all accepted amendments of a clause into the text at once, as one new wording. @de Angenommene Änderungen einarbeiten */
export const writeInAmendments = action({
  name: 'statements.write-in-amendments',
  input: input({ clause: id() }),
  async load(db, input) {
    const clause = await selectClause(db, input.clause);
    const loaded = clause && (await loadText(db, clause.statement));
    const current = loaded?.clauses.find((one) => one.id === input.clause);
    return loaded && current && { ...loaded, clause: current };
  },
  may: mayKeepText,
  decide: ({ statement: { phase }, clause, clauses, amendments }) =>
    decideWriteIn(phase, clause, clauses, amendments),
  async save(db, { wording, removes, added, amendments }, occasion, { statement, clause, clauses }) {
    const by = { person: personOf(occasion), now: occasion.now };
    let version = clause.version;
    if (wording !== null) version = await rewordClause(db, clause.id, { text: wording, reason: null }, by);
    if (removes) await removeClauseRow(db, clause.id, occasion.today);
    const position = placeFor(clauses, 'numbered', clause.id);
    for (const [index, { text, number }] of added.entries())
      await insertClause(
        db,
        {
          statement: statement.id,
          kind: 'numbered',
          position: position + index,
          number,
          label: clause.label,
          text,
          topics: clause.topics,
          act: clause.act,
        },
        by,
      );
    await markApplied(db, amendments, version);
    return {
      about: `statements.statement:${statement.id}`,
      land: statement.land,
      reply: { version },
      details: { clause: clause.id, amendments },
    };
  },
});
