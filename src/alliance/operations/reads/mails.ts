import { choice, input, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { countMails, selectMails } from '../db/mails.ts';
import { mayKeepHouse } from '../permissions.ts';
import { mailState } from '../rules/resend.ts';
import { mailStates, perPage } from '../types.ts';

/** Who got what, when and why; never the words of a mail. @de Postbuch */
export const mails = read({
  name: 'operations.mails',
  input: input({
    an: optional(text(200)),
    zustand: optional(choice(mailStates)),
    seite: wholeNumber(1, 100_000).default(1),
  }),
  load: async (db, { seite, ...filter }) => ({
    ...(await selectMails(db, filter, seite)),
    counts: await countMails(db),
  }),
  may: mayKeepHouse,
  show: ({ mails: found, total, counts }, _occasion, { seite, ...filter }) => ({
    filter,
    page: seite,
    pages: Math.ceil(total / perPage),
    total,
    counts,
    mails: found.map((mail) => ({ ...mail, state: mailState(mail) })),
  }),
});
