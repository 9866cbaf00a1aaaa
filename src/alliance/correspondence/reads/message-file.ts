import { id, input } from '../../../platform/form/inputs.ts';
import { selectFile } from '../../../platform/files.ts';
import { read } from '../../../platform/read.ts';
import { threadFacts } from '../db/thread-facts.ts';
import { mayReadThread } from '../permissions.ts';

/** The document that came with a message. @de Anlage einer Nachricht */
export const messageFile = read({
  name: 'correspondence.message-file',
  input: input({ id: id(), message: id() }),
  async load(db, input) {
    const facts = await threadFacts(db, input.id);
    const file = facts?.messages.find((one) => one.id === input.message)?.file;
    const kept = file && (await selectFile(db, file.id));
    return facts && file && kept && { ...facts, kept, mediaType: file.mediaType };
  },
  may: mayReadThread,
  show: ({ kept, mediaType }) => ({ name: kept.name, mediaType, base64: kept.bytes.toString('base64') }),
});
