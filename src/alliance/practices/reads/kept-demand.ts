import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectCatalogues, selectDemand, selectDemands, selectSuccessions } from '../db/catalogues.ts';
import { mayKeepCatalogues } from '../permissions.ts';

/** One demand, with the later demands that could take it up. */
export const keptDemand = read({
  name: 'practices.kept-demand',
  input: input({ id: id() }),
  async load(db, input) {
    const demand = await selectDemand(db, input.id);
    if (!demand) return null;
    const catalogues = await selectCatalogues(db);
    return { demand, catalogues, demands: await selectDemands(db), successions: await selectSuccessions(db) };
  },
  may: mayKeepCatalogues,
  show({ demand, catalogues, demands, successions }) {
    const year = catalogues.find(({ key }) => key === demand.catalogue)?.year ?? 0;
    const later = catalogues.filter((catalogue) => catalogue.year > year);
    return {
      demand,
      later: demands.flatMap((one) => {
        const catalogue = later.find(({ key }) => key === one.catalogue);
        return catalogue ? [{ id: one.id, title: `${catalogue.title}: ${one.number}. ${one.title}` }] : [];
      }),
      successors: successions.filter((one) => one.demand === demand.id).map(({ successor }) => successor),
    };
  },
});
