import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { keptThread } from '../db/thread-facts.ts';
import { closeThreadOn } from '../db/threads.ts';
import { mayKeepThread } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('correspondence');

/** Takes up a closed thread again. @de Vorgang wieder öffnen */
export const reopenThread = action({
  name: 'correspondence.reopen-thread',
  input: input({ thread: id() }),
  load: (db, { thread }) => keptThread(db, thread),
  may: mayKeepThread,
  decide: ({ thread }, deed) => (thread.closedOn === null ? decline('thread-open') : accept(deed)),
  async save(db, _, __, { thread }) {
    await closeThreadOn(db, thread.id, null, null);
    const { municipality, land, closedOn, outcome } = thread;
    return {
      about: `correspondence.thread:${thread.id}`,
      municipality,
      land,
      details: { before: { closedOn, outcome } },
    };
  },
});
