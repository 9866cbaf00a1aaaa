import { action } from '../../../platform/action.ts';
import { input } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { markRequestsReminded, selectOpenRequests } from '../db/requests.ts';
import { mailReminders } from '../mails/reminder.ts';
import { mayWorkBehind } from '../permissions.ts';
import { reminderFor } from '../rules/reminder.ts';

/** Reminds of requests whose deadline is near, and tells the coordination of those that passed. @de An Anfragen erinnern */
export const sendReminders = action({
  name: 'admissions.send-reminders',
  input: input({}),
  load: async (db) => ({ requests: await selectOpenRequests(db) }),
  may: mayWorkBehind,
  decide: ({ requests }, _, { today }) =>
    accept({
      near: requests.filter((request) => reminderFor(request, today) === 'near'),
      overdue: requests.filter((request) => reminderFor(request, today) === 'overdue'),
    }),
  async save(db, { near, overdue }, occasion) {
    await mailReminders(db, { near, overdue }, occasion);
    const ids = [...near, ...overdue].map(({ id }) => id);
    await markRequestsReminded(db, ids, occasion.today);
    return { about: 'admissions.reminders:today', details: { requests: ids } };
  },
  browserOnly: true,
});
