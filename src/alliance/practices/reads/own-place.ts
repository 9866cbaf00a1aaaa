import { input, optional, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectCatalogues, selectDemands } from '../db/catalogues.ts';
import { mayEnterSomewhere } from '../permissions.ts';

/** What a form for something new needs: the reader's own municipality, if any, and the demands. */
export const ownPlace = read({
  name: 'practices.own-place',
  input: input({ kommune: optional(text(40)) }),
  async load(db) {
    const [latest] = await selectCatalogues(db);
    return { demands: (await selectDemands(db)).filter(({ catalogue }) => catalogue === latest?.key) };
  },
  may: mayEnterSomewhere,
  show({ demands }, { actor, today }, { kommune }) {
    const office = officeOf(actor);
    const own = office?.role === 'AP' || office?.role === 'OB' ? office.municipality : null;
    return { own: own ?? kommune, demands, today };
  },
});
