import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { authorityOf } from '../../people/facts.ts';
import { threadFacts } from '../db/thread-facts.ts';
import { mayReadThread } from '../permissions.ts';

/** What a letter of ours needs to be set on paper. @de Nachricht als Schreiben */
export const messageLetter = read({
  name: 'correspondence.message-letter',
  input: input({ id: id(), message: id() }),
  async load(db, input) {
    const facts = await threadFacts(db, input.id);
    const message = facts?.messages.find((one) => one.id === input.message && one.direction === 'out');
    const authority = facts && (await authorityOf(db, facts.thread.authority));
    return facts && message && authority && { ...facts, message, authority };
  },
  may: mayReadThread,
  show: ({ thread: { reference, theirReference, subject, deadline }, message, authority }) => ({
    reference,
    theirReference,
    subject,
    deadline,
    message,
    address: [authority.name, ...authority.address.split('\n')],
    salutation: authority.salutation,
  }),
});
