import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectCatalogues, selectDemands, selectSuccessions } from '../db/catalogues.ts';
import { selectWaitingUploads } from '../db/uploads.ts';
import { mayBringDemands, mayKeepCatalogues, mayReadPublic } from '../permissions.ts';

/** Every version of the demands, which demand takes up which, and the files that wait to be taken over. */
export const catalogues = read({
  name: 'practices.catalogues',
  input: input({}),
  load: async (db) => ({
    catalogues: await selectCatalogues(db),
    demands: await selectDemands(db),
    successions: await selectSuccessions(db),
    uploads: await selectWaitingUploads(db),
  }),
  may: mayReadPublic,
  show: ({ catalogues: known, demands, successions, uploads }, occasion) => ({
    catalogues: known.map((catalogue) => ({
      ...catalogue,
      isLatest: known.every(({ year }) => year <= catalogue.year),
      demands: demands
        .filter((demand) => demand.catalogue === catalogue.key)
        .map((demand) => ({
          ...demand,
          successors: demands.filter(({ id }) =>
            successions.some((one) => one.demand === demand.id && one.successor === id),
          ),
        })),
    })),
    waiting: mayBringDemands(occasion, {}).allowed ? uploads : [],
    may: { keep: mayKeepCatalogues(occasion, {}).allowed },
  }),
});
