import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { deleteBundled, lockSituation, selectBundled } from '../db/situations.ts';
import { mayKeepSituations } from '../permissions.ts';

/** Takes something out of a situation; the thing itself stays as it is. @de Aus der Lage nehmen */
export const unbundleSubject = action({
  name: 'news.unbundle-subject',
  input: input({ situation: id(), bundled: id() }),
  async load(db, input) {
    const situation = await lockSituation(db, input.situation);
    const bundled =
      situation && (await selectBundled(db, situation.id)).find(({ id: one }) => one === input.bundled);
    return situation && bundled && { situation, bundled };
  },
  may: mayKeepSituations,
  async save(db, deed, _, { bundled }) {
    await deleteBundled(db, deed.situation, deed.bundled);
    return { about: `news.situation:${deed.situation}`, details: { subject: bundled.about } };
  },
});
