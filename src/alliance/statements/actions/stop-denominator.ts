import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { isUnderWay, jobState, requestCancel } from '../../../platform/jobs/state.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { selectReckonings } from '../db/denominator.ts';
import { lockStatement } from '../db/statements.ts';
import { mayKeepText } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Stops a reckoning that is waiting or under way. @de Rechnung anhalten */
export const stopDenominator = action({
  name: 'statements.stop-denominator',
  input: input({ id: id() }),
  async load(db, input) {
    const statement = await lockStatement(db, input.id);
    if (!statement) return null;
    const { last } = await selectReckonings(db, input.id);
    return { statement, job: await jobState(db, last?.job ?? null) };
  },
  may: mayKeepText,
  decide: ({ job }) => (isUnderWay(job) ? accept(job.id) : decline('nothing-to-stop')),
  async save(db, job, { now }, { statement }) {
    await requestCancel(db, job, now);
    return { about: `statements.statement:${statement.id}`, land: statement.land };
  },
});
