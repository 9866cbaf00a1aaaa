import { action } from '../../../platform/action.ts';
import { id, input, longText, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { keptThread } from '../db/thread-facts.ts';
import { closeThreadOn } from '../db/threads.ts';
import { mayKeepThread } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('correspondence');

/** Ends a thread with what came of it; promises stay under watch. @de Vorgang abschließen */
export const closeThread = action({
  name: 'correspondence.close-thread',
  input: input({ thread: id(), version: wholeNumber(), outcome: longText(2_000) }),
  load: (db, { thread }) => keptThread(db, thread),
  may: mayKeepThread,
  decide({ thread, messages }, deed) {
    if (thread.version !== deed.version) return decline('changed-meanwhile');
    if (thread.closedOn !== null) return decline('thread-closed');
    return messages.some(({ direction, answer }) => direction === 'in' && answer === null)
      ? decline('answer-waits')
      : accept(deed);
  },
  async save(db, { outcome }, { today }, { thread }) {
    await closeThreadOn(db, thread.id, today, outcome);
    const { municipality, land } = thread;
    return { about: `correspondence.thread:${thread.id}`, municipality, land };
  },
});
