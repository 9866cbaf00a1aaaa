import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectTopics } from '../db/orders.ts';
import { mayWriteModels } from '../permissions.ts';

/** What a new model needs. @de Neues Muster */
export const beginModel = read({
  name: 'mandates.begin-model',
  input: input({}),
  load: async (db) => ({ topics: await selectTopics(db) }),
  may: mayWriteModels,
  show: ({ topics }) => ({ topics: topics.filter(({ retiredOn }) => retiredOn === null) }),
});
