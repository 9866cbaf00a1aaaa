import { action } from '../../../platform/action.ts';
import { choice, id, input, longText, optional } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { lockMessage, updateAnswer } from '../db/messages.ts';
import { threadFacts } from '../db/thread-facts.ts';
import { touchThread } from '../db/threads.ts';
import { mayKeepThread } from '../permissions.ts';
import type { de } from '../texts/de.ts';
import { answerKinds } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('correspondence');

/** Says what an answer means; it may be corrected later. @de Antwort einordnen */
export const classifyAnswer = action({
  name: 'correspondence.classify-answer',
  input: input({ message: id(), answer: choice(answerKinds), answerNote: optional(longText(1_000)) }),
  async load(db, input) {
    const message = await lockMessage(db, input.message);
    const facts = message && (await threadFacts(db, message.thread));
    return facts && { ...facts, message };
  },
  may: mayKeepThread,
  decide: ({ message }, deed) => (message.direction === 'in' ? accept(deed) : decline('not-an-answer')),
  async save(db, { message, answer, answerNote }, _, { thread, message: before }) {
    await updateAnswer(db, message, answer, answerNote);
    await touchThread(db, thread.id);
    const { municipality, land } = thread;
    return {
      about: `correspondence.thread:${thread.id}`,
      municipality,
      land,
      details: { subject: thread.about, before: before.answer },
    };
  },
});
