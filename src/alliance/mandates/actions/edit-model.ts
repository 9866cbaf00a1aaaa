import { action } from '../../../platform/action.ts';
import { id, input, longText, text, wholeNumber, yesNo } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { selectModel, updateModel } from '../db/models.ts';
import { selectTopics } from '../db/orders.ts';
import { mayEditModel } from '../permissions.ts';
import { keys } from '../resolution-fields.ts';
import { decideModel } from '../rules/model.ts';
import { isOvertaken } from '../rules/resolution.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/** Improves a model or takes it off the list; what was taken over before stays as it is. @de Muster bearbeiten */
export const editModel = action({
  name: 'mandates.edit-model',
  input: input({
    id: id(),
    version: wholeNumber(),
    title: text(200),
    summary: longText(1_000),
    text: longText(20_000),
    reasons: longText(20_000),
    topics: keys(),
    author: text(200),
    retired: yesNo(),
  }),
  async load(db, sent) {
    const model = await selectModel(db, sent.id);
    return model && { model, writtenBy: model.writtenBy, topics: await selectTopics(db) };
  },
  may: mayEditModel,
  decide: ({ model, topics }, sent) =>
    isOvertaken(model, sent) ? decline('changed-meanwhile') : decideModel(topics, sent),
  async save(db, deed, { today }, { model }) {
    await updateModel(db, deed.id, { ...deed, retiredOn: deed.retired ? (model.retiredOn ?? today) : null });
    return {
      about: `mandates.model:${deed.id}`,
      reply: { version: model.version + 1 },
      details: { ...model },
    };
  },
});
