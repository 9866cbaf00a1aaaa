import { action } from '../../../platform/action.ts';
import { input, longText, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { insertCatalogue, selectCatalogues } from '../db/catalogues.ts';
import { mayKeepCatalogues } from '../permissions.ts';
import { readDemandList } from '../rules/demand-list.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Adds a new version of the demands; older ones stay. @de Forderungskatalog anlegen */
export const addCatalogue = action({
  name: 'practices.add-catalogue',
  input: input({
    title: text(120),
    year: wholeNumber(2015, 2100),
    source: text(500),
    demands: longText(20_000),
    remark: optional(longText(1_000)),
  }),
  load: async (db) => ({ catalogues: await selectCatalogues(db) }),
  may: mayKeepCatalogues,
  decide({ catalogues }, { demands: written, ...deed }) {
    const key = String(deed.year);
    if (catalogues.some((known) => known.key === key)) return decline('catalogue-known', { field: 'year' });
    const demands = readDemandList(written);
    return demands ? accept({ ...deed, key, demands }) : decline('demands-unreadable', { field: 'demands' });
  },
  async save(db, { demands, ...catalogue }) {
    await insertCatalogue(db, catalogue, demands);
    return { about: `practices.catalogue:${catalogue.key}`, reply: { key: catalogue.key } };
  },
  conflicts: { catalogue_pkey: 'practices.catalogue-known' },
});
