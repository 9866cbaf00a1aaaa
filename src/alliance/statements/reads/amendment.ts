import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectAmendment } from '../db/amendments.ts';
import { selectClause } from '../db/clauses.ts';
import { selectStatement } from '../db/statements.ts';
import { mayAnswer, mayKeepText, mayReadAmongMembers } from '../permissions.ts';
import { allows } from '../rules/phase.ts';
import { amendmentSteps } from '../rules/procedure.ts';

/** One amendment: what it changes, why, and what became of it. */
export const amendment = read({
  name: 'statements.amendment',
  input: input({ id: id(), antrag: id() }),
  async load(db, { id: number, antrag }) {
    const found = await selectAmendment(db, antrag);
    const statement = await selectStatement(db, number);
    const clause = found && (await selectClause(db, found.clause));
    if (!found || !clause || found.statement !== number || !statement) return null;
    return { statement, clause, amendment: found };
  },
  may: mayReadAmongMembers,
  show({ statement, clause, amendment: found }, occasion) {
    const keeps = mayKeepText(occasion, { statement }).allowed && allows(statement.phase, 'decide-amendment');
    const place = { municipality: found.municipality ?? '', land: found.land };
    const author = found.municipality === null ? found.proposedBy : null;
    const isOwn = mayAnswer(occasion, { place, author }).allowed;
    const { proposedBy: _, ...shown } = found;
    return {
      statement: { id: statement.id, title: statement.title },
      clause: { id: clause.id, number: clause.number, label: clause.label, version: clause.version },
      amendment: shown,
      may: {
        procedure: keeps && found.state === 'open' && !found.suggestion,
        decide:
          keeps &&
          (found.state === 'open' ||
            found.state === 'vote' ||
            (amendmentSteps.reopen[found.state] !== undefined && found.appliedVersion === null)),
        answer: isOwn && found.state === 'open' && found.procedure !== null,
        withdraw: isOwn && amendmentSteps.withdraw[found.state] !== undefined,
      },
    };
  },
});
