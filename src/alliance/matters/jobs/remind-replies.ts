import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { remindReplies } from '../actions/remind-replies.ts';

/** Once a day: whoever owes a reply hears of it, once per arrival. */
export const remindRepliesJob = job({
  name: 'matters.remind-replies',
  async run(house, _input, { actor }) {
    const now = house.clock.now();
    await perform(house, remindReplies, {}, { actor, now, today: dayOf(now) });
  },
});
