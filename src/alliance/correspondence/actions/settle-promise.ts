import { action } from '../../../platform/action.ts';
import { choice, day, id, input, longText, optional } from '../../../platform/form/inputs.ts';
import { lockPromise, settlePromiseOn } from '../db/promises.ts';
import { threadFacts } from '../db/thread-facts.ts';
import { mayKeepThread } from '../permissions.ts';
import { decideSettlement } from '../rules/promise.ts';

/** Says what became of a promise, with evidence. @de Zusage abschließen */
export const settlePromise = action({
  name: 'correspondence.settle-promise',
  input: input({
    promise: id(),
    state: choice(['kept', 'partly', 'broken', 'dropped']),
    day: day(),
    evidence: optional(longText(1_000)),
  }),
  async load(db, input) {
    const promised = await lockPromise(db, input.promise);
    const facts = promised && (await threadFacts(db, promised.thread));
    return facts && { ...facts, promised };
  },
  may: mayKeepThread,
  decide: ({ promised }, deed, { today }) => decideSettlement(promised, deed, today),
  async save(db, { promise, ...settled }, _, { thread }) {
    await settlePromiseOn(db, promise, settled);
    const { municipality, land } = thread;
    return { about: `correspondence.thread:${thread.id}`, municipality, land };
  },
});
