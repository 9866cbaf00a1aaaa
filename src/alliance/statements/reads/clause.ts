import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { topicsOf } from '../../mandates/facts.ts';
import { selectAmendments } from '../db/amendments.ts';
import { selectClause, selectClauses, selectVariants, selectWordings } from '../db/clauses.ts';
import { selectPhases, selectStatement } from '../db/statements.ts';
import { ownPlace } from '../loads/asked.ts';
import { mayKeepText, mayPropose, mayReadAmongMembers, maySuggest } from '../permissions.ts';
import { isWaiting } from '../rules/conflicts.ts';
import { isOpenOn } from '../rules/deadline.ts';
import { allows } from '../rules/phase.ts';
import { decideWriteIn } from '../rules/write-in.ts';

/** One clause: its wordings so far, its variants, what is wanted instead. */
export const clause = read({
  name: 'statements.clause',
  input: input({ id: id(), clause: id() }),
  async load(db, { id: number, clause: wanted }, occasion) {
    const statement = await selectStatement(db, number);
    const found = await selectClause(db, wanted);
    if (!statement || found?.statement !== number) return null;
    return {
      statement,
      clause: found,
      clauses: await selectClauses(db, number),
      wordings: (await selectWordings(db, number)).filter((one) => one.clause === wanted),
      variants: (await selectVariants(db, number)).filter((one) => one.clause === wanted),
      amendments: await selectAmendments(db, number),
      topics: await topicsOf(db),
      until: (await selectPhases(db, number)).find(({ phase }) => phase === 'drafting')?.until ?? null,
      place: await ownPlace(db, occasion),
    };
  },
  may: mayReadAmongMembers,
  show(facts, occasion) {
    const { statement, clause: found, clauses, amendments, place, until } = facts;
    const stands = found.removedOn === null;
    const keeps =
      mayKeepText(occasion, { statement }).allowed && allows(statement.phase, 'edit-text') && stands;
    const proposes =
      stands && allows(statement.phase, 'propose-amendment') && isOpenOn(until, occasion.today);
    const own = amendments.filter((one) => one.clause === found.id);
    return {
      statement: { id: statement.id, title: statement.title, phase: statement.phase },
      clause: found,
      wordings: facts.wordings,
      variants: facts.variants,
      amendments: own,
      topics: facts.topics.filter(({ key }) => found.topics.includes(key)),
      may: {
        edit: keeps,
        writeIn:
          keeps && own.some(isWaiting) && decideWriteIn(statement.phase, found, clauses, amendments).accepted,
        propose: proposes && mayPropose(occasion, { place }).allowed,
        suggest: proposes && maySuggest(occasion, {}).allowed,
      },
    };
  },
});
