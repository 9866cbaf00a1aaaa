import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { deleteItem, isItemUsed } from '../db/items.ts';
import { keepItem } from '../db/kept.ts';
import { noteChange } from '../db/resolutions.ts';
import { mayKeepMandates } from '../permissions.ts';
import { isOvertaken } from '../rules/resolution.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/** Takes an item out that never stood in the resolution. @de Beschlusspunkt entfernen */
export const removeItem = action({
  name: 'mandates.remove-item',
  input: input({ id: id(), version: wholeNumber() }),
  async load(db, sent) {
    const kept = await keepItem(db, sent.id);
    return kept && { ...kept, isUsed: await isItemUsed(db, sent.id) };
  },
  may: mayKeepMandates,
  decide({ resolution, isUsed }, sent) {
    if (isOvertaken(resolution, sent)) return decline('changed-meanwhile');
    return isUsed ? decline('item-in-use') : accept(sent);
  },
  async save(db, _, __, { resolution, item, place }) {
    await deleteItem(db, item.id);
    await noteChange(db, resolution.id);
    return {
      about: `mandates.resolution:${resolution.id}`,
      ...place,
      reply: { resolution: resolution.id },
      details: { ...item },
    };
  },
});
