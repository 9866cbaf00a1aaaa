import { action } from '../../../platform/action.ts';
import { input } from '../../../platform/form/inputs.ts';
import { addDays } from '../../../shared/days.ts';
import { accept } from '../../../shared/decision.ts';
import { markReminded, selectDeadlines } from '../db/statements.ts';
import { remindOfDeadline } from '../mails/deadline.ts';
import { mayWorkBehind } from '../permissions.ts';
import { isReminderDue, leadDays } from '../rules/deadline.ts';

/** Reminds of phases that end within a week or today: the keepers of the text, and members asked for a position. @de An Fristen erinnern */
export const sendReminders = action({
  name: 'statements.send-reminders',
  input: input({}),
  load: async (db, _, { today }) => ({ statements: await selectDeadlines(db, addDays(today, leadDays)) }),
  may: mayWorkBehind,
  decide: ({ statements }, _, { today }) =>
    accept({
      statements: statements.filter(({ until, remindedOn }) => isReminderDue(until, remindedOn, today)),
    }),
  async save(db, { statements }, occasion) {
    for (const one of statements) await remindOfDeadline(db, one, occasion);
    await markReminded(db, statements, occasion.today);
    return {
      about: 'statements.reminders:today',
      details: { statements: statements.map(({ id, phase }) => ({ id, phase })) },
    };
  },
  browserOnly: true,
});
