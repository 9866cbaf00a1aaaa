import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { threadFacts } from '../db/thread-facts.ts';
import { mayReplyAsAuthority } from '../permissions.ts';

/** A thread that an authority is about to answer. @de Zu beantwortender Vorgang */
export const replyThread = read({
  name: 'correspondence.reply-thread',
  input: input({ id: id() }),
  load: (db, input) => threadFacts(db, input.id),
  may: mayReplyAsAuthority,
  show: ({ thread: { id: number, reference, subject, theirReference, authorityName } }) => ({
    id: number,
    reference,
    subject,
    theirReference,
    authorityName,
  }),
});
