import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { threadFacts } from '../db/thread-facts.ts';
import { mayKeepThread } from '../permissions.ts';

/** A thread as its keepers work on it. @de Geführter Vorgang */
export const keptThread = read({
  name: 'correspondence.kept-thread',
  input: input({ id: id() }),
  load: (db, input) => threadFacts(db, input.id),
  may: mayKeepThread,
  show: ({ thread, messages, promises }, { today, actor }) => ({
    ...thread,
    today,
    writer: actor.kind === 'person' ? actor.name : '',
    answers: messages.filter(({ direction }) => direction === 'in'),
    promises: promises.filter(({ state }) => state === 'open'),
  }),
});
