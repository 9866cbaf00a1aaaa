import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectCatalogues, selectDemands, selectSuccessions } from '../db/catalogues.ts';
import { mayKeepCatalogues, mayReadPublic } from '../permissions.ts';

/** Every version of the demands, and which demand takes up which. */
export const catalogues = read({
  name: 'practices.catalogues',
  input: input({}),
  load: async (db) => ({
    catalogues: await selectCatalogues(db),
    demands: await selectDemands(db),
    successions: await selectSuccessions(db),
  }),
  may: mayReadPublic,
  show: ({ catalogues: known, demands, successions }, occasion) => ({
    catalogues: known.map((catalogue) => ({
      ...catalogue,
      demands: demands
        .filter((demand) => demand.catalogue === catalogue.key)
        .map((demand) => ({
          ...demand,
          successors: demands.filter(({ id }) =>
            successions.some((one) => one.demand === demand.id && one.successor === id),
          ),
        })),
    })),
    may: { keep: mayKeepCatalogues(occasion, {}).allowed },
  }),
});
