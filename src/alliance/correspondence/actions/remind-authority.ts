import { action } from '../../../platform/action.ts';
import { day, id, input, longText, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { keptThread } from '../db/thread-facts.ts';
import { updateDeadline } from '../db/threads.ts';
import { sendOut } from '../mails/send-out.ts';
import { mayKeepThread } from '../permissions.ts';
import { decideMessage } from '../rules/message.ts';
import { standingOf } from '../rules/standing.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('correspondence');

/** Reminds an authority of a missing answer and sets a new deadline. @de Behörde erinnern */
export const remindAuthority = action({
  name: 'correspondence.remind-authority',
  input: input({
    thread: id(),
    version: wholeNumber(),
    author: text(200),
    text: longText(10_000),
    deadline: day(),
  }),
  load: (db, { thread }) => keptThread(db, thread),
  may: mayKeepThread,
  decide({ thread, messages }, deed, { today }) {
    if (thread.version !== deed.version) return decline('changed-meanwhile');
    const standing = standingOf(thread, messages, today);
    if (standing === 'to-classify') return decline('answer-waits');
    if (standing === 'answered') return decline('answered-already');
    return decideMessage(thread, { ...deed, day: today }, null, today);
  },
  async save(db, { deadline, author, text: said, day: on }, occasion, { thread }) {
    await updateDeadline(db, thread.id, deadline);
    await sendOut(
      db,
      { ...thread, deadline },
      { channel: 'here', day: on, author, text: said, isReminder: true },
      occasion,
    );
    const { municipality, land } = thread;
    return { about: `correspondence.thread:${thread.id}`, municipality, land };
  },
});
