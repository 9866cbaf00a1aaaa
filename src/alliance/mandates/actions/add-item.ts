import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { insertItem, insertScope } from '../db/items.ts';
import { keepResolution } from '../db/kept.ts';
import { selectGroups, selectTopics } from '../db/orders.ts';
import { noteChange } from '../db/resolutions.ts';
import { mayKeepMandates } from '../permissions.ts';
import { itemFields, itemOf } from '../resolution-fields.ts';
import { decideItem } from '../rules/item.ts';

/** Adds a numbered point to a resolution. @de Beschlusspunkt hinzufügen */
export const addItem = action({
  name: 'mandates.add-item',
  input: input({ resolution: id(), ...itemFields }),
  async load(db, { resolution }) {
    const kept = await keepResolution(db, resolution);
    return kept && { ...kept, topics: await selectTopics(db), groups: await selectGroups(db) };
  },
  may: mayKeepMandates,
  decide: ({ resolution, items, topics, groups }, sent) =>
    decideItem({ resolution, others: items, further: [], topics, groups }, itemOf(sent)),
  async save(db, deed, _, { place }) {
    const item = await insertItem(db, deed.resolution, deed);
    if (deed.scope) await insertScope(db, item, deed.scope);
    await noteChange(db, deed.resolution);
    return { about: `mandates.resolution:${deed.resolution}`, ...place, reply: { id: item } };
  },
  conflicts: { item_number_once: 'mandates.number-taken' },
});
