import { id, input } from '../../../platform/form/inputs.ts';
import { selectFile } from '../../../platform/files.ts';
import { read } from '../../../platform/read.ts';
import { threadFacts } from '../db/thread-facts.ts';
import { mayKeepThread, mayReadThread } from '../permissions.ts';
import { isOurs, messagesFor } from '../rules/for-authority.ts';

/** A document that came with a message, for those who read it. @de Anlage einer Nachricht */
export const messageFile = read({
  name: 'correspondence.message-file',
  input: input({ id: id(), message: id(), file: id() }),
  async load(db, input, occasion) {
    const facts = await threadFacts(db, input.id);
    const reader = facts && {
      ours: isOurs(occasion.actor),
      keeps: mayKeepThread(occasion, facts).allowed,
    };
    const file =
      reader &&
      messagesFor(facts.messages, reader)
        .find(({ id: one }) => one === input.message)
        ?.files.find(({ id: one }) => one === input.file);
    const kept = file && (await selectFile(db, file.id));
    return kept && { ...facts, kept, mediaType: file.mediaType };
  },
  may: mayReadThread,
  show: ({ kept, mediaType }) => ({ name: kept.name, mediaType, base64: kept.bytes.toString('base64') }),
});
