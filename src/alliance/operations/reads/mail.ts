import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectMail } from '../db/mails.ts';
import { mayKeepHouse } from '../permissions.ts';
import { mailState } from '../rules/resend.ts';

/** One mail of the log. @de E-Mail im Postbuch */
export const mail = read({
  name: 'operations.mail',
  input: input({ id: id() }),
  load: (db, { id: number }) => selectMail(db, number),
  may: mayKeepHouse,
  show: (found) => ({ ...found, state: mailState(found) }),
});
