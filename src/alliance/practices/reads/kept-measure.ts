import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectCatalogues, selectDemands } from '../db/catalogues.ts';
import { selectMeasure } from '../db/measures.ts';
import { mayKeepPractice } from '../permissions.ts';

/** One measure for those who keep it up to date. */
export const keptMeasure = read({
  name: 'practices.kept-measure',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const measure = await selectMeasure(db, number);
    if (!measure) return null;
    const [latest] = await selectCatalogues(db);
    const demands = await selectDemands(db);
    const offered = demands.filter(
      ({ id: demand, catalogue }) => catalogue === latest?.key || demand === measure.demand,
    );
    return { place: measure, measure, demands: offered };
  },
  may: mayKeepPractice,
  show: ({ measure, demands }) => ({ measure, demands }),
});
