import { action } from '../../../platform/action.ts';
import { day, id, input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { keptThread } from '../db/thread-facts.ts';
import { updateDeadline } from '../db/threads.ts';
import { mayKeepThread } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('correspondence');

/** Changes by when an answer is expected, for example after the authority asked for more time. @de Antwortfrist ändern */
export const setDeadline = action({
  name: 'correspondence.set-deadline',
  input: input({ thread: id(), version: wholeNumber(), deadline: optional(day()) }),
  load: (db, { thread }) => keptThread(db, thread),
  may: mayKeepThread,
  decide({ thread }, deed) {
    if (thread.version !== deed.version) return decline('changed-meanwhile');
    if (thread.closedOn !== null) return decline('thread-closed');
    return deed.deadline !== null && deed.deadline <= thread.openedOn
      ? decline('deadline-too-early', { field: 'deadline' })
      : accept(deed);
  },
  async save(db, { thread: id, deadline }, _, { thread }) {
    await updateDeadline(db, id, deadline);
    const { municipality, land, deadline: before } = thread;
    return { about: `correspondence.thread:${id}`, municipality, land, details: { before } };
  },
});
