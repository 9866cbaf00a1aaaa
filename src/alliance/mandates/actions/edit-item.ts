import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { deleteScope, insertScope, isItemUsed, updateItem, updateScope } from '../db/items.ts';
import { keepItem } from '../db/kept.ts';
import { selectGroups, selectTopics } from '../db/orders.ts';
import { noteChange } from '../db/resolutions.ts';
import { mayKeepMandates } from '../permissions.ts';
import { itemFields, itemOf } from '../resolution-fields.ts';
import { decideItem, scopeOf } from '../rules/item.ts';
import { isOvertaken } from '../rules/resolution.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/** Corrects an item and says what it permits; further scopes of it stay as they are. @de Beschlusspunkt bearbeiten */
export const editItem = action({
  name: 'mandates.edit-item',
  input: input({ id: id(), version: wholeNumber(), ...itemFields }),
  async load(db, sent) {
    const kept = await keepItem(db, sent.id);
    if (!kept) return null;
    return {
      ...kept,
      topics: await selectTopics(db),
      groups: await selectGroups(db),
      isUsed: await isItemUsed(db, sent.id),
    };
  },
  may: mayKeepMandates,
  decide({ resolution, items, item, topics, groups, isUsed }, sent) {
    if (isOvertaken(resolution, sent)) return decline('changed-meanwhile');
    if (isUsed && scopeOf(sent) === null) return decline('item-in-use', { field: 'effect' });
    const others = items.filter((one) => one.id !== item.id);
    return decideItem({ resolution, others, further: item.scopes.slice(1), topics, groups }, itemOf(sent));
  },
  async save(db, deed, _, { resolution, item, place }) {
    await updateItem(db, item.id, deed);
    const [first] = item.scopes;
    if (deed.scope && first) await updateScope(db, first.id, deed.scope);
    else if (deed.scope) await insertScope(db, item.id, deed.scope);
    else for (const scope of item.scopes) await deleteScope(db, scope.id);
    const version = await noteChange(db, resolution.id);
    return {
      about: `mandates.resolution:${resolution.id}`,
      ...place,
      reply: { version, resolution: resolution.id },
      details: { ...item },
    };
  },
  conflicts: { item_number_once: 'mandates.number-taken' },
});
