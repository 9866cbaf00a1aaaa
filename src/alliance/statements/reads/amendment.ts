import type { Db } from '../../../platform/database/index.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import type { Occasion } from '../../../shared/occasion.ts';
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
  load: (db, { id: number, antrag }) => loadShownAmendment(db, number, antrag),
  may: mayReadAmongMembers,
  show: (facts, occasion) => showAmendment(facts, occasion),
});

/** An amendment with its clause, its statement and the place it comes from. */
export const loadShownAmendment = async (db: Db, number: number, antrag: number) => {
  const found = await selectAmendment(db, antrag);
  const statement = await selectStatement(db, number);
  const clause = found && (await selectClause(db, found.clause));
  if (!found || !clause || found.statement !== number || !statement) return null;
  return {
    statement,
    clause,
    amendment: found,
    place: { municipality: found.municipality ?? '', land: found.land },
    author: found.municipality === null ? found.proposedBy : null,
  };
};

/** An amendment as its page and its forms show it. */
export const showAmendment = (
  {
    statement,
    clause,
    amendment: found,
    place,
    author,
  }: NonNullable<Awaited<ReturnType<typeof loadShownAmendment>>>,
  occasion: Occasion,
) => {
  const keeps = mayKeepText(occasion, { statement }).allowed && allows(statement.phase, 'decide-amendment');
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
};
