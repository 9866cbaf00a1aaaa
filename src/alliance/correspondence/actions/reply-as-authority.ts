import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { keptThread } from '../db/thread-facts.ts';
import { receive } from '../mails/receive.ts';
import { broughtIn, replyFields } from '../message-fields.ts';
import { mayReplyAsAuthority } from '../permissions.ts';
import { decideMessage } from '../rules/message.ts';

/** An authority answers with a log-in of its own. @de Als Behörde antworten */
export const replyAsAuthority = action({
  name: 'correspondence.reply-as-authority',
  input: input({ thread: id(), ...replyFields }),
  load: (db, { thread }) => keptThread(db, thread),
  may: mayReplyAsAuthority,
  decide: (_, deed, { today }) => decideMessage(null, { ...deed, day: today }, broughtIn(deed.file), today),
  async save(db, { day, author, text, theirReference, attached }, occasion, { thread }) {
    const annexes = attached ? [attached] : [];
    const received = { channel: 'here' as const, day, author, text, theirReference, annexes };
    const { details } = await receive(db, thread, received, occasion);
    const { municipality, land } = thread;
    return { about: `correspondence.thread:${thread.id}`, municipality, land, details };
  },
});
