import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { sendReminders } from '../actions/send-reminders.ts';

/** Once a day: phases of statements that end within a week or today. */
export const sendRemindersJob = job({
  name: 'statements.send-reminders',
  async run(house, _input, { actor }) {
    const now = house.clock.now();
    await perform(house, sendReminders, {}, { actor, now, today: dayOf(now) });
  },
});
