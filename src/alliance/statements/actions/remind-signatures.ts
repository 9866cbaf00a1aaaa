import { action } from '../../../platform/action.ts';
import { input, wholeNumber } from '../../../platform/form/inputs.ts';
import { addDays } from '../../../shared/days.ts';
import { accept } from '../../../shared/decision.ts';
import { selectWaiting } from '../db/signature-links.ts';
import { remindAllOfSignatures } from '../mails/signing.ts';
import { mayWorkBehind } from '../permissions.ts';
import { isReminderDue, leadDays } from '../rules/deadline.ts';

/** So many signatures are looked at in one transaction. */
const batch = 200;

/** Reminds the next heads whose signatures are prepared; nobody else is asked. To be called until nobody is left. @de An Unterschriften erinnern */
export const remindSignatures = action({
  name: 'statements.remind-signatures',
  input: input({ after: wholeNumber(0, Number.MAX_SAFE_INTEGER).default(0) }),
  load: async (db, { after }, { today }) => ({
    waiting: await selectWaiting(db, addDays(today, leadDays), after, batch),
  }),
  may: mayWorkBehind,
  decide: ({ waiting }, _, { today }) =>
    accept(waiting.filter(({ until, remindedOn }) => isReminderDue(until, remindedOn, today))),
  async save(db, due, occasion, { waiting }) {
    await remindAllOfSignatures(db, due, occasion);
    return {
      about: 'statements.signatures:today',
      reply: { next: waiting.length < batch ? null : (waiting.at(-1)?.id ?? null) },
      details: { reminded: due.map(({ id }) => id) },
    };
  },
  browserOnly: true,
});
