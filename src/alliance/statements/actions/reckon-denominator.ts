import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { isUnderWay, jobState } from '../../../platform/jobs/state.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertReckoning, selectReckonings, setReckoningJob } from '../db/denominator.ts';
import { loadDenominator } from '../loads/denominator.ts';
import { mayKeepText } from '../permissions.ts';
import { groupKeys, reductionOf } from '../rules/denominator/choices.ts';
import { mostClauses } from '../rules/denominator/instance.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');
const clauseIds = z.array(id()).max(mostClauses).default([]);

/** Asks for the common denominator of a long text, in the background. @de Nenner rechnen */
export const reckonDenominator = action({
  name: 'statements.reckon-denominator',
  input: input({
    id: id(),
    core: clauseIds,
    together: z.array(clauseIds).max(mostClauses).default([]),
    /** The same as one choice for each clause, as the form sends it. */
    choices: z.record(z.string(), z.enum(['', 'core', ...groupKeys])).default({}),
  }),
  async load(db, input, { today }) {
    const facts = await loadDenominator(db, input.id, today);
    if (!facts) return null;
    const { last } = await selectReckonings(db, input.id);
    return { ...facts, job: await jobState(db, last?.job ?? null) };
  },
  may: mayKeepText,
  decide({ obstacle, job, clauses }, { choices, ...named }) {
    if (obstacle) return decline(`denominator-${obstacle}`);
    if (isUnderWay(job)) return decline('denominator-under-way');
    const { core, together } = reductionOf(choices);
    const deed = { id: named.id, core: [...named.core, ...core], together: [...named.together, ...together] };
    const known = new Set(clauses.map((clause) => clause.id));
    const grouped = deed.together.flat();
    if (![...deed.core, ...grouped].every((clause) => known.has(clause)))
      return decline('unknown-clause', { field: 'core' });
    return new Set(grouped).size === grouped.length
      ? accept(deed)
      : decline('clause-twice', { field: 'together' });
  },
  async save(db, { core, together }, occasion, { statement, facts }) {
    const { now, actor } = occasion;
    const reckoning = { statement: statement.id, facts, core, together };
    const number = await insertReckoning(db, reckoning, personOf(occasion), now);
    await setReckoningJob(
      db,
      number,
      await enqueue(db, 'statements.reckon-denominator', { id: number }, { actor, now }),
    );
    return { about: `statements.statement:${statement.id}`, land: statement.land, reply: { id: number } };
  },
});
