import { input, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectFeedback } from '../db/feedback.ts';
import { mayKeepHouse } from '../permissions.ts';
import { perPage } from '../types.ts';

/** What readers wrote, newest first. @de Rückmeldungen */
export const feedback = read({
  name: 'operations.feedback',
  input: input({ seite: wholeNumber(1, 100_000).default(1) }),
  load: (db, { seite }) => selectFeedback(db, seite),
  may: mayKeepHouse,
  show: ({ feedback: found, total }, _occasion, { seite }) => ({
    page: seite,
    pages: Math.ceil(total / perPage),
    feedback: found,
  }),
});
