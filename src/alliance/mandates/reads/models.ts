import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectModels } from '../db/models.ts';
import { selectTopics } from '../db/orders.ts';
import { mayReadMandates, mayWriteModels } from '../permissions.ts';

/** Texts that councils may take over. @de Musterbeschlüsse */
export const models = read({
  name: 'mandates.models',
  input: input({}),
  load: async (db) => ({ models: await selectModels(db), topics: await selectTopics(db) }),
  may: mayReadMandates,
  show({ models: all, topics }, occasion) {
    const mayWrite = mayWriteModels(occasion, {}).allowed;
    return {
      models: all
        .filter(({ retiredOn }) => retiredOn === null || mayWrite)
        .map(({ writtenBy: _by, text: _text, reasons: _reasons, ...model }) => model),
      topics,
      may: { write: mayWrite },
    };
  },
});
