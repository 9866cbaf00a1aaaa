import { action } from '../../../platform/action.ts';
import {
  bytesOf,
  choice,
  day,
  file,
  input,
  longText,
  optional,
  text,
} from '../../../platform/form/inputs.ts';
import { keptThread } from '../db/thread-facts.ts';
import { selectThreadByReference } from '../db/threads.ts';
import { receive } from '../mails/receive.ts';
import { mayWorkBehind } from '../permissions.ts';
import { decideMessage } from '../rules/message.ts';
import { texts } from '../texts/index.ts';

/**
 * Files a mail of the shared mailbox to the thread whose reference stands in its subject. Where its content was left in
 * the mailbox, the entry says so and why.
 *
 * @de E-Mail zuordnen
 */
export const fileMail = action({
  name: 'correspondence.file-mail',
  input: input({
    reference: text(20),
    mailId: text(1_000),
    author: text(200),
    day: day(),
    text: optional(longText(20_000)),
    original: optional(file()),
    left: optional(choice(['too-large', 'unreadable'])),
  }),
  async load(db, { reference }) {
    const id = await selectThreadByReference(db, reference);
    return id === null ? null : keptThread(db, id);
  },
  may: mayWorkBehind,
  decide(_, { left, ...deed }, { today }) {
    const { leftMail } = texts('de').mails;
    const said = left ? leftMail[left] : (deed.text ?? deed.author);
    return decideMessage(
      null,
      { ...deed, text: said, day: deed.day > today ? today : deed.day },
      null,
      today,
    );
  },
  async save(db, { author, day: on, text: said, mailId, original }, occasion, { thread }) {
    const received = {
      channel: 'mail' as const,
      day: on,
      author,
      text: said,
      theirReference: null,
      annexes: [],
      original: original && { name: original.name, mediaType: 'message/rfc822', bytes: bytesOf(original) },
      mailId,
    };
    const { details } = await receive(db, thread, received, occasion);
    const { municipality, land } = thread;
    return { about: `correspondence.thread:${thread.id}`, municipality, land, details };
  },
  browserOnly: true,
});
