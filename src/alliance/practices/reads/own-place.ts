import { input, optional, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { type Occasion, officeOf } from '../../../shared/occasion.ts';
import { resolutionsOf } from '../../mandates/facts.ts';
import { selectCatalogues, selectDemands } from '../db/catalogues.ts';
import { mayEnterSomewhere } from '../permissions.ts';

/** What a form for something new needs: the reader's own municipality, if any, and the demands. */
export const ownPlace = read({
  name: 'practices.own-place',
  input: input({ kommune: optional(text(40)) }),
  async load(db, { kommune }, occasion) {
    const [latest] = await selectCatalogues(db);
    const own = ownMunicipality(occasion) ?? kommune;
    return {
      own,
      demands: (await selectDemands(db)).filter(({ catalogue }) => catalogue === latest?.key),
      resolutions: own === null ? [] : await resolutionsOf(db, own),
    };
  },
  may: mayEnterSomewhere,
  show: ({ own, demands, resolutions }, { today }) => ({ own, demands, resolutions, today }),
});

/** Who acts for one municipality enters for it; a coordination chooses. */
const ownMunicipality = ({ actor }: Occasion): string | null => {
  const office = officeOf(actor);
  return office?.role === 'AP' || office?.role === 'OB' ? office.municipality : null;
};
