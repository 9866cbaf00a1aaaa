import { action } from '../../../platform/action.ts';
import { choice, id, input, longText, optional } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertMessage, updateAnswer } from '../db/messages.ts';
import { keptThread } from '../db/thread-facts.ts';
import { touchThread, updateTheirReference } from '../db/threads.ts';
import { keepAnnexes } from '../mails/annexes.ts';
import { broughtIn, inFields } from '../message-fields.ts';
import { mayKeepThread } from '../permissions.ts';
import { usualReaders } from '../rules/for-authority.ts';
import { decideMessage } from '../rules/message.ts';
import { answerKinds } from '../types.ts';

/** Records what came in outside of this house, judged at once where somebody can. @de Antwort eintragen */
export const recordAnswer = action({
  name: 'correspondence.record-answer',
  input: input({
    thread: id(),
    ...inFields,
    answer: optional(choice(answerKinds)),
    answerNote: optional(longText(1_000)),
  }),
  load: (db, { thread }) => keptThread(db, thread),
  may: mayKeepThread,
  decide: ({ thread }, deed, { today }) => decideMessage(thread, deed, broughtIn(deed.file), today),
  async save(db, { attached, answer, answerNote, theirReference, ...deed }, occasion, { thread }) {
    const files = await keepAnnexes(db, attached ? [attached] : [], occasion.now);
    const row = {
      ...deed,
      direction: 'in' as const,
      text: deed.text ?? '',
      readers: deed.readers ?? usualReaders(deed.channel),
      files,
    };
    const message = await insertMessage(db, row, personOf(occasion), occasion.now);
    if (answer && message !== null) await updateAnswer(db, message, answer, answerNote);
    if (theirReference) await updateTheirReference(db, thread.id, theirReference);
    await touchThread(db, thread.id);
    const { municipality, land } = thread;
    return { about: `correspondence.thread:${thread.id}`, municipality, land, reply: { message } };
  },
});
