import { choice, input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { listFields } from '../list-fields.ts';
import { listedOffers } from '../loads/list.ts';
import { mayEnterSomewhere, mayReadOffers, mayReadTotals } from '../permissions.ts';
import { ancestryOf } from '../rules/cells.ts';
import { narrowOffers, offerOrders, orderOffers } from '../rules/narrow.ts';
import { summaryOf } from '../rules/summary.ts';
import { toldOffer } from '../rules/told.ts';

/** Rows on one page. */
const pageSize = 50;

/**
 * Offers: to everybody the released sums per programme, to members every offer, narrowed and sorted, with what may be
 * added and what may not. @de Angebote
 */
export const offersRead = read({
  name: 'offers.offers',
  input: input({
    ...listFields,
    sort: optional(choice(offerOrders)),
    seite: wholeNumber(1, 10_000).default(1),
  }),
  load: (db, _, { today }) => listedOffers(db, today),
  may: mayReadTotals,
  show({ offers, totals, groups, programmes }, occasion, { sort, seite, ...filter }) {
    const { today } = occasion;
    const office = officeOf(occasion.actor);
    const shown = {
      filter,
      today,
      programmes: programmes.map(({ id, name, state }) => ({ id, name, state })),
      groups,
      totals: totals.filter(
        ({ programme }) => filter.programm === null || programme === null || programme === filter.programm,
      ),
      own: office?.role === 'AP' || office?.role === 'OB' ? office.municipality : null,
      may: { enter: mayEnterSomewhere(occasion, {}).allowed },
    };
    if (!mayReadOffers(occasion, {}).allowed) return { ...shown, list: null };
    const { suche, land, programm, gruppe, stand, menge } = filter;
    const found = narrowOffers(
      offers,
      { search: suche, land, programme: programm, group: gruppe, state: stand, quantity: menge },
      { programmes, ancestry: ancestryOf(groups) },
      today,
    );
    const pages = Math.max(1, Math.ceil(found.length / pageSize));
    const page = Math.min(seite, pages);
    return {
      ...shown,
      list: {
        order: sort ?? 'kommune',
        page,
        pages,
        total: found.length,
        all: offers.length,
        summary: summaryOf(found, today),
        rows: orderOffers(found, sort ?? 'kommune')
          .slice((page - 1) * pageSize, page * pageSize)
          .map((offer) => toldOffer(offer, today)),
      },
    };
  },
});
