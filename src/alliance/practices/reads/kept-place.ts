import { input, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectCatalogues, selectDemands } from '../db/catalogues.ts';
import { mayKeepPractice } from '../permissions.ts';

/** What the form for one municipality's progress needs. */
export const keptPlace = read({
  name: 'practices.kept-place',
  input: input({ key: text(40) }),
  async load(db, { key }) {
    const unit = await unitOf(db, key);
    if (!unit) return null;
    const [latest] = await selectCatalogues(db);
    const demands = (await selectDemands(db)).filter(({ catalogue }) => catalogue === latest?.key);
    return { place: { municipality: unit.key, land: unit.land }, name: unit.name, demands };
  },
  may: mayKeepPractice,
  show: ({ place, name, demands }, { today }) => ({ key: place.municipality, name, demands, today }),
});
