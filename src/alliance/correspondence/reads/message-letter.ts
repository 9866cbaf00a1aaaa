import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { threadFacts } from '../db/thread-facts.ts';
import { letterFacts, shownLetter } from '../loads/letter.ts';
import { mayReadThread } from '../permissions.ts';

/** What a letter of ours needs to be set on paper. @de Nachricht als Schreiben */
export const messageLetter = read({
  name: 'correspondence.message-letter',
  input: input({ id: id(), message: id() }),
  async load(db, input) {
    const facts = await threadFacts(db, input.id);
    const letter = facts && (await letterFacts(db, facts.thread, facts.messages, input.message));
    return letter && { ...letter, place: facts.place };
  },
  may: mayReadThread,
  show: (letter) => shownLetter(letter),
});
