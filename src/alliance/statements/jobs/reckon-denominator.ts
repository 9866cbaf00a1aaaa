import { apartWithProgress } from '../../../platform/apart.ts';
import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { keepDenominator } from '../actions/keep-denominator.ts';
import type { Reckoned } from '../denominator-types.ts';
import { selectReckoning } from '../db/denominator.ts';
import { loadDenominator } from '../loads/denominator.ts';

const parts = 1_000;

/** Reckons the common denominator in a thread of its own, from the positions as they stand when it begins. */
export const reckonDenominatorJob = job<{ id: number }>({
  name: 'statements.reckon-denominator',
  async run(house, { id }, { progress }) {
    const reckoning = await selectReckoning(house.database, id);
    if (!reckoning || reckoning.result !== null) return;
    const facts = await loadDenominator(house.database, reckoning.statement, dayOf(house.clock.now()));
    if (!facts || facts.obstacle !== null) return;
    await progress('search', 0, parts);
    const placeOf = new Map(facts.clauses.map((clause, place) => [clause.id, place]));
    const places = (ids: readonly number[]) => ids.flatMap((clause) => placeOf.get(clause) ?? []);
    const found = await apartWithProgress<Pick<Reckoned, 'frontiers' | 'choices'>>(
      new URL('../denominator.worker.ts', import.meta.url),
      {
        answers: facts.members.map(({ land, inhabitants, stances }) => ({ land, inhabitants, stances })),
        clauses: facts.clauses.length,
        reduction: { core: places(reckoning.core), together: reckoning.together.map(places) },
      },
      (done) => progress('search', Math.round(done * parts), parts),
    );
    if (!found) throw new Error('the reckoning took more memory than it may');
    const { frontiers, choices } = found;
    const result: Reckoned = {
      frontiers,
      choices: choices.map((choice) => choice.flatMap((place) => facts.clauses[place]?.id ?? [])),
      core: reckoning.core,
      members: facts.members.length,
    };
    const now = house.clock.now();
    const actor = { kind: 'system', job: 'statements.reckon-denominator' } as const;
    await perform(
      house,
      keepDenominator,
      { id, facts: facts.facts, result },
      { actor, now, today: dayOf(now) },
    );
    return { exact: Object.values(frontiers).every((both) => both.now.exact && both.given.exact) };
  },
});
