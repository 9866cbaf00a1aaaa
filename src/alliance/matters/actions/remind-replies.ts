import { action } from '../../../platform/action.ts';
import { input } from '../../../platform/form/inputs.ts';
import { permission } from '../../../shared/permission.ts';
import { markReminded, selectOverdue } from '../db/matters.ts';
import { mailDesk } from '../mails/desk.ts';

/** Reminds every desk whose reply is overdue, once per arrival of the matter. @de An Antworten erinnern */
export const remindReplies = action({
  name: 'matters.remind-replies',
  input: input({}),
  load: async (db, _input, { today }) => ({ overdue: await selectOverdue(db, today) }),
  may: permission({ system: 'everywhere' }),
  async save(db, _deed, { now, today }, { overdue }) {
    for (const matter of overdue) await mailDesk(db, 'overdue', matter, { now, today });
    const ids = overdue.map(({ id }) => id);
    await markReminded(db, ids, today);
    return { about: 'matters.reminder', details: { matters: ids } };
  },
  browserOnly: true,
});
