import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { askAgain } from '../actions/ask-again.ts';

/** After a round was opened again: those whose signed words changed. Each batch is stored with the mails it wrote. */
export const askAgainJob = job<{ statement: number }>({
  name: 'statements.ask-again',
  async run(house, { statement }, { progress }) {
    const now = house.clock.now();
    const occasion = {
      actor: { kind: 'system', job: 'statements.ask-again' } as const,
      now,
      today: dayOf(now),
    };
    let more = true;
    for (let turn = 0; more; turn += 1) {
      await progress('writing', turn);
      const outcome = await perform(house, askAgain, { statement }, occasion);
      more = outcome.outcome === 'done' && outcome.trace.reply?.['more'] === true;
    }
  },
});
