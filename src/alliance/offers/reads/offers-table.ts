import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { listFields } from '../list-fields.ts';
import { listedOffers } from '../loads/list.ts';
import { mayReadOffers } from '../permissions.ts';
import { ancestryOf } from '../rules/cells.ts';
import { narrowOffers, orderOffers } from '../rules/narrow.ts';
import { summaryOf } from '../rules/summary.ts';
import { toldOffer } from '../rules/told.ts';

/** All offers of a selection, for files. @de Angebote als Tabelle */
export const offersTable = read({
  name: 'offers.offers-table',
  input: input(listFields),
  load: (db, _, { today }) => listedOffers(db, today),
  may: mayReadOffers,
  show({ offers, groups, programmes }, { today }, { suche, land, programm, gruppe, stand, menge }) {
    const found = narrowOffers(
      offers,
      { search: suche, land, programme: programm, group: gruppe, state: stand, quantity: menge },
      { programmes, ancestry: ancestryOf(groups) },
      today,
    );
    return {
      today,
      groups,
      programmes,
      summary: summaryOf(found, today),
      rows: orderOffers(found, 'kommune').map((offer) => toldOffer(offer, today)),
    };
  },
});
