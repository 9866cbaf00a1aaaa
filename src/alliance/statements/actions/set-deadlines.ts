import { action } from '../../../platform/action.ts';
import { day, id, input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { forgetReminders } from '../db/signatures.ts';
import { lockStatement, selectPhases, setUntil, touchStatement } from '../db/statements.ts';
import { mayKeepText } from '../permissions.ts';
import { type Deadlines, decideDeadlines } from '../rules/dates.ts';
import type { de } from '../texts/de.ts';
import { type PhaseDates, phases } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Sets until when each phase lasts, also of phases that are still to come. @de Fristen einer Erklärung setzen */
export const setDeadlines = action({
  name: 'statements.set-deadlines',
  input: input({
    id: id(),
    version: wholeNumber(),
    drafting: optional(day()),
    positions: optional(day()),
    final: optional(day()),
    signatures: optional(day()),
    sent: optional(day()),
    answered: optional(day()),
  }),
  async load(db, input) {
    const statement = await lockStatement(db, input.id);
    return statement && { statement, before: deadlinesOf(await selectPhases(db, input.id)) };
  },
  may: mayKeepText,
  decide: ({ statement, before }, deed, { today }) =>
    statement.version === deed.version
      ? decideDeadlines(statement.phase, before, deed, today)
      : decline('changed-meanwhile'),
  async save(db, deed, _, { statement, before }) {
    for (const phase of phases)
      if (deed[phase] !== before[phase]) await setUntil(db, statement.id, phase, deed[phase]);
    if (deed.signatures !== before.signatures) await forgetReminders(db, statement.id);
    await touchStatement(db, statement.id);
    return { about: `statements.statement:${statement.id}`, land: statement.land, details: { before } };
  },
});

const deadlinesOf = (dates: readonly PhaseDates[]): Deadlines => {
  const untilOf = (phase: PhaseDates['phase']) => dates.find((one) => one.phase === phase)?.until ?? null;
  return {
    drafting: untilOf('drafting'),
    positions: untilOf('positions'),
    final: untilOf('final'),
    signatures: untilOf('signatures'),
    sent: untilOf('sent'),
    answered: untilOf('answered'),
  };
};
