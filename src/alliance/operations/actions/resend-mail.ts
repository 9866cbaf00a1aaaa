import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { lockMail, requeueMail } from '../db/mails.ts';
import { mayKeepHouse } from '../permissions.ts';
import { decideResend } from '../rules/resend.ts';

/** Sends again what did not arrive. @de E-Mail erneut senden */
export const resendMail = action({
  name: 'operations.resend-mail',
  input: input({ id: id() }),
  load: (db, input) => lockMail(db, input.id),
  may: mayKeepHouse,
  decide: (mail, input) => decideResend(mail, input),
  async save(db, deed, { now }) {
    await requeueMail(db, deed.id, now);
    return { about: `operations.mail:${deed.id}` };
  },
});
