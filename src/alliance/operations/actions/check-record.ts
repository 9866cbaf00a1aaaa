import { action } from '../../../platform/action.ts';
import { input } from '../../../platform/form/inputs.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { mayKeepHouse } from '../permissions.ts';

/** Follows the chain of the record from its first line, in the background. @de Kette prüfen */
export const checkRecord = action({
  name: 'operations.check-record',
  input: input({}),
  load: async () => ({}),
  may: mayKeepHouse,
  async save(db, _deed, { actor, now }) {
    const job = await enqueue(db, 'operations.follow-chain', {}, { actor, now });
    return { about: 'operations.record:chain', reply: { job } };
  },
});
