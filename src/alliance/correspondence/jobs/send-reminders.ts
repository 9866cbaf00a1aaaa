import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { sendReminders } from '../actions/send-reminders.ts';

/** Once a day: deadlines that are over and promises that are overdue. */
export const sendRemindersJob = job({
  name: 'correspondence.send-reminders',
  async run(house, _input, { actor }) {
    const now = house.clock.now();
    await perform(house, sendReminders, {}, { actor, now, today: dayOf(now) });
  },
});
