import { action } from '../../../platform/action.ts';
import { input } from '../../../platform/form/inputs.ts';
import { addDays } from '../../../shared/days.ts';
import { accept } from '../../../shared/decision.ts';
import { selectWaiting } from '../db/signatures.ts';
import { remindOfSignature } from '../mails/signing.ts';
import { mayWorkBehind } from '../permissions.ts';
import { isReminderDue, leadDays } from '../rules/deadline.ts';

/** Reminds the heads whose signatures are prepared; nobody else is asked. @de An Unterschriften erinnern */
export const remindSignatures = action({
  name: 'statements.remind-signatures',
  input: input({}),
  load: async (db, _, { today }) => ({ waiting: await selectWaiting(db, addDays(today, leadDays)) }),
  may: mayWorkBehind,
  decide: ({ waiting }, _, { today }) =>
    accept(waiting.filter(({ until, remindedOn }) => isReminderDue(until, remindedOn, today))),
  async save(db, due, occasion) {
    for (const signature of due) await remindOfSignature(db, signature, occasion);
    return { about: 'statements.signatures:today', details: { reminded: due.map(({ id }) => id) } };
  },
  browserOnly: true,
});
