import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { deleteScope, isItemUsed } from '../db/items.ts';
import { keepItem } from '../db/kept.ts';
import { noteChange } from '../db/resolutions.ts';
import { mayKeepMandates } from '../permissions.ts';
import { isOvertaken } from '../rules/resolution.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/** Takes a further scope away again; the first one is changed with its item. @de Umfang entfernen */
export const removeScope = action({
  name: 'mandates.remove-scope',
  input: input({ item: id(), scope: id(), version: wholeNumber() }),
  async load(db, { item, scope }) {
    const kept = await keepItem(db, item);
    const further = kept?.item.scopes.slice(1).find((one) => one.id === scope);
    return kept && further ? { ...kept, further, isUsed: await isItemUsed(db, item, scope) } : null;
  },
  may: mayKeepMandates,
  decide({ resolution, isUsed }, sent) {
    if (isOvertaken(resolution, sent)) return decline('changed-meanwhile');
    return isUsed ? decline('item-in-use') : accept(sent);
  },
  async save(db, { scope }, _, { resolution, item, further, place }) {
    await deleteScope(db, scope);
    await noteChange(db, resolution.id);
    return {
      about: `mandates.resolution:${resolution.id}`,
      ...place,
      reply: { resolution: resolution.id },
      details: { ...further, number: item.number },
    };
  },
});
