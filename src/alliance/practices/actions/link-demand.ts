import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { replaceSuccessors, selectCatalogues, selectDemand, selectDemands } from '../db/catalogues.ts';
import { mayKeepCatalogues } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Says which demands of later catalogues take a demand up. @de Nachfolge einer Forderung festlegen */
export const linkDemand = action({
  name: 'practices.link-demand',
  input: input({ id: id(), successors: z.array(z.coerce.number().int().min(1)).max(30).default([]) }),
  async load(db, input) {
    const demand = await selectDemand(db, input.id);
    return demand && { demand, demands: await selectDemands(db), catalogues: await selectCatalogues(db) };
  },
  may: mayKeepCatalogues,
  decide({ demand, demands, catalogues }, deed) {
    const yearOf = (key: string) => catalogues.find((catalogue) => catalogue.key === key)?.year ?? 0;
    const areLater = deed.successors.every((successor) => {
      const other = demands.find((one) => one.id === successor);
      return other && yearOf(other.catalogue) > yearOf(demand.catalogue);
    });
    return areLater ? accept(deed) : decline('successor-not-later', { field: 'successors' });
  },
  async save(db, deed) {
    await replaceSuccessors(db, deed.id, [...new Set(deed.successors)]);
    return { about: `practices.demand:${deed.id}` };
  },
});
