import { action } from '../../../platform/action.ts';
import { choice, id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { swapItems } from '../db/items.ts';
import { keepItem } from '../db/kept.ts';
import { noteChange } from '../db/resolutions.ts';
import { mayKeepMandates } from '../permissions.ts';
import { isOvertaken } from '../rules/resolution.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/** Puts an item before or behind its neighbour. @de Beschlusspunkt verschieben */
export const moveItem = action({
  name: 'mandates.move-item',
  input: input({ id: id(), version: wholeNumber(), direction: choice(['up', 'down']) }),
  load: (db, sent) => keepItem(db, sent.id),
  may: mayKeepMandates,
  decide({ resolution, items, item }, sent) {
    if (isOvertaken(resolution, sent)) return decline('changed-meanwhile');
    const place = items.findIndex((one) => one.id === item.id);
    const other = items[place + (sent.direction === 'up' ? -1 : 1)];
    return other ? accept({ other }) : decline('nowhere-to-move');
  },
  async save(db, { other }, _, { resolution, item, place }) {
    await swapItems(db, item, other);
    const version = await noteChange(db, resolution.id);
    return {
      about: `mandates.resolution:${resolution.id}`,
      ...place,
      reply: { version, resolution: resolution.id },
      details: { number: item.number },
    };
  },
});
