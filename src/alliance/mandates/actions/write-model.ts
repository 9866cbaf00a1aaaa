import { action } from '../../../platform/action.ts';
import { input, longText, text } from '../../../platform/form/inputs.ts';
import { insertModel } from '../db/models.ts';
import { selectTopics } from '../db/orders.ts';
import { mayWriteModels } from '../permissions.ts';
import { keys } from '../resolution-fields.ts';
import { decideModel } from '../rules/model.ts';

/** Offers a resolution to all municipalities, with places for their own names. @de Muster schreiben */
export const writeModel = action({
  name: 'mandates.write-model',
  input: input({
    title: text(200),
    summary: longText(1_000),
    text: longText(20_000),
    reasons: longText(20_000),
    topics: keys(),
    author: text(200),
  }),
  load: async (db) => ({ topics: await selectTopics(db) }),
  may: mayWriteModels,
  decide: ({ topics }, sent) => decideModel(topics, sent),
  async save(db, deed, { actor, now }) {
    const id = await insertModel(db, deed, actor.kind === 'person' ? actor.personId : null, now);
    return { about: `mandates.model:${id}`, reply: { id } };
  },
});
