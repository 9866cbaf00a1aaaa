import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { remindSignatures } from '../actions/remind-signatures.ts';

/** Once a day: prepared signatures whose round ends within a week or today. */
export const remindSignaturesJob = job({
  name: 'statements.remind-signatures',
  async run(house, _input, { actor }) {
    const now = house.clock.now();
    await perform(house, remindSignatures, {}, { actor, now, today: dayOf(now) });
  },
});
