import { action } from '../../../platform/action.ts';
import { day, id, input, longText, optional } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { insertPromise } from '../db/promises.ts';
import { keptThread } from '../db/thread-facts.ts';
import { touchThread } from '../db/threads.ts';
import { mayKeepThread } from '../permissions.ts';
import { decidePromise } from '../rules/promise.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('correspondence');

/** Records what an authority said it would do. @de Zusage einer Behörde eintragen */
export const recordPromise = action({
  name: 'correspondence.record-promise',
  input: input({
    thread: id(),
    message: optional(id()),
    text: longText(1_000),
    day: day(),
    due: optional(day()),
  }),
  load: (db, { thread }) => keptThread(db, thread),
  may: mayKeepThread,
  decide({ messages }, deed, { today }) {
    const isOwn = messages.some(({ id: number, direction }) => number === deed.message && direction === 'in');
    if (deed.message !== null && !isOwn) return decline('not-an-answer', { field: 'message' });
    const promise = decidePromise(deed, today);
    return promise.accepted ? accept(promise.deed) : promise;
  },
  async save(db, deed, _, { thread }) {
    const promise = await insertPromise(db, deed);
    await touchThread(db, thread.id);
    const { municipality, land } = thread;
    return { about: `correspondence.thread:${thread.id}`, municipality, land, reply: { promise } };
  },
});
