import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectModel } from '../db/models.ts';
import { selectTopics } from '../db/orders.ts';
import { mayEditModel } from '../permissions.ts';

/** A model for whoever wrote it. @de Muster zum Bearbeiten */
export const keptModel = read({
  name: 'mandates.kept-model',
  input: input({ id: id() }),
  async load(db, sent) {
    const found = await selectModel(db, sent.id);
    return found && { found, writtenBy: found.writtenBy, topics: await selectTopics(db) };
  },
  may: mayEditModel,
  show({ found, topics }) {
    const { writtenBy: _by, ...model } = found;
    return { ...model, topicList: topics };
  },
});
