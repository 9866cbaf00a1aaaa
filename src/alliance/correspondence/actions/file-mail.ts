import { action } from '../../../platform/action.ts';
import { bytesOf, day, file, input, longText, optional, text } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { keptThread } from '../db/thread-facts.ts';
import { selectThreadByReference } from '../db/threads.ts';
import { receive } from '../mails/receive.ts';
import { mayWorkBehind } from '../permissions.ts';
import { decideMessage } from '../rules/message.ts';

/** Files a mail of the shared mailbox to the thread whose reference stands in its subject. @de E-Mail zuordnen */
export const fileMail = action({
  name: 'correspondence.file-mail',
  input: input({
    reference: text(20),
    mailId: text(1_000),
    author: text(200),
    day: day(),
    text: optional(longText(20_000)),
    original: file(),
  }),
  async load(db, { reference }) {
    const id = await selectThreadByReference(db, reference);
    return id === null ? null : keptThread(db, id);
  },
  may: mayWorkBehind,
  decide({ thread }, { original, ...deed }, { today }) {
    const said = { ...deed, text: deed.text ?? deed.author, day: deed.day > today ? today : deed.day };
    const message = decideMessage(thread, said, null, today);
    if (!message.accepted) return message;
    const kept = { name: original.name, mediaType: 'message/rfc822', bytes: bytesOf(original) };
    return accept({ ...message.deed, attached: kept });
  },
  async save(db, { author, day: on, text: said, mailId, attached }, occasion, { thread }) {
    const received = {
      channel: 'mail' as const,
      day: on,
      author,
      text: said,
      theirReference: null,
      attached,
      mailId,
    };
    const isNew = await receive(db, thread, received, occasion);
    const { municipality, land } = thread;
    return { about: `correspondence.thread:${thread.id}`, municipality, land, details: { isNew } };
  },
  browserOnly: true,
});
