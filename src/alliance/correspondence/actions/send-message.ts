import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { keptThread } from '../db/thread-facts.ts';
import { updateDeadline } from '../db/threads.ts';
import { sendOut } from '../mails/send-out.ts';
import { keepAnnexes } from '../mails/annexes.ts';
import { broughtIn, outFields } from '../message-fields.ts';
import { mayKeepThread } from '../permissions.ts';
import { decideMessage } from '../rules/message.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('correspondence');

/** Sends or records a further message of ours. @de Nachricht senden */
export const sendMessage = action({
  name: 'correspondence.send-message',
  input: input({ thread: id(), version: wholeNumber(), ...outFields }),
  load: (db, { thread }) => keptThread(db, thread),
  may: mayKeepThread,
  decide({ thread }, deed, { today }) {
    if (thread.version !== deed.version) return decline('changed-meanwhile');
    return decideMessage(thread, deed, broughtIn(deed.file), today);
  },
  async save(db, { attached, text, ...deed }, occasion, { thread }) {
    const files = await keepAnnexes(db, attached ? [attached] : [], occasion.now);
    await updateDeadline(db, thread.id, deed.deadline);
    const message = await sendOut(
      db,
      { ...thread, deadline: deed.deadline },
      { channel: deed.channel, day: deed.day, author: deed.author, text: text ?? '', files },
      occasion,
    );
    const { municipality, land } = thread;
    return { about: `correspondence.thread:${thread.id}`, municipality, land, reply: { message } };
  },
});
