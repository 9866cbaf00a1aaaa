import { action } from '../../../platform/action.ts';
import { choice, id, input, longText, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { beginPhase, endPhase, setPhase } from '../db/statements.ts';
import { freezeText } from '../loads/freeze.ts';
import { loadText } from '../loads/text.ts';
import { mayKeepText } from '../permissions.ts';
import { decideMove } from '../rules/move.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Steps that concern the text alone; signatures, sending and answers have deeds of their own. */
export const textMoves = ['open-positions', 'redraft', 'finish-text', 'drop'] as const;

/** Takes a statement into another phase; the text it leaves with is frozen. @de Phase wechseln */
export const changePhase = action({
  name: 'statements.change-phase',
  input: input({
    id: id(),
    version: wholeNumber(),
    move: choice(textMoves),
    reason: optional(longText(500)),
  }),
  load: (db, input) => loadText(db, input.id),
  may: mayKeepText,
  decide({ statement, ...text }, deed) {
    if (statement.version !== deed.version) return decline('changed-meanwhile');
    if ((deed.move === 'drop' || deed.move === 'redraft') && deed.reason === null)
      return decline('reason-missing', { field: 'reason' });
    const decision = decideMove(statement.phase, deed.move, text);
    return decision.accepted ? accept({ ...deed, phase: decision.deed }) : decision;
  },
  async save(db, { move, phase, reason }, occasion, { statement, clauses }) {
    const { actor, now, today } = occasion;
    if (move === 'open-positions' || move === 'finish-text')
      await freezeText(db, { statement: statement.id, clauses, note: move }, occasion);
    if (statement.phase !== 'dropped') await endPhase(db, statement.id, statement.phase, today);
    if (phase !== 'dropped') await beginPhase(db, statement.id, phase, today);
    await setPhase(db, statement.id, phase, phase === 'dropped' ? reason : null);
    if (move === 'open-positions')
      await enqueue(
        db,
        'statements.tell-members',
        { statement: statement.id, of: 'positions' },
        { actor, now },
      );
    return {
      about: `statements.statement:${statement.id}`,
      land: statement.land,
      reply: { phase },
      details: { from: statement.phase, to: phase },
    };
  },
});
