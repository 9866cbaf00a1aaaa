import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { remindSignatures } from '../actions/remind-signatures.ts';

/** Once a day: prepared signatures whose round ends within a week or today. Each batch is stored with its mails. */
export const remindSignaturesJob = job({
  name: 'statements.remind-signatures',
  async run(house, _input, { actor, progress }) {
    const now = house.clock.now();
    const occasion = { actor, now, today: dayOf(now) };
    let after: number | null = 0;
    for (let turn = 0; after !== null; turn += 1) {
      await progress('writing', turn);
      const outcome = await perform(house, remindSignatures, { after }, occasion);
      const next: unknown = outcome.outcome === 'done' ? outcome.trace.reply?.['next'] : null;
      after = typeof next === 'number' ? next : null;
    }
  },
});
