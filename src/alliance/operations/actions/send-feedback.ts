import { action } from '../../../platform/action.ts';
import { email, input, longText, optional, personal, text } from '../../../platform/form/inputs.ts';
import { federalOffice } from '../../people/facts.ts';
import { countFeedbackSince, insertFeedback } from '../db/feedback.ts';
import { mailFeedback } from '../mails/feedback.ts';
import { mayReadLegal } from '../permissions.ts';
import { decideFeedback } from '../rules/feedback.ts';

/** Tells the office about a barrier. @de Barriere melden */
export const sendFeedback = action({
  name: 'operations.send-feedback',
  input: input({
    text: personal(longText(5_000)),
    page: optional(text(500)),
    email: personal(optional(email())),
  }),
  load: async (db, _input, { now }) => ({
    recent: await countFeedbackSince(db, new Date(now.getTime() - 3_600_000)),
  }),
  may: mayReadLegal,
  decide: ({ recent }, input) => decideFeedback(recent, input),
  async save(db, deed, { now, today }) {
    const id = await insertFeedback(db, { ...deed, receivedAt: now });
    for (const recipient of await federalOffice(db, today)) await mailFeedback(db, recipient, deed, now);
    return { about: `operations.feedback:${id}` };
  },
});
