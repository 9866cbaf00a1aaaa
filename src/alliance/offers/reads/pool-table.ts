import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { inquiryFields } from '../loads/inquiry-fields.ts';
import { poolFacts } from '../loads/pool.ts';
import { mayExplorePool } from '../permissions.ts';
import { ancestryOf } from '../rules/cells.ts';
import { inquiryFrom } from '../rules/pool/inquiry.ts';
import { explorePool } from '../rules/pool/explore.ts';

/** Every offer that is added and every one that comes anew, to take along. @de Bündel als Tabelle */
export const poolTable = read({
  name: 'offers.pool-table',
  input: input(inquiryFields),
  load: (db, _, { today }) => poolFacts(db, today),
  may: mayExplorePool,
  show({ offers, programmes, groups }, { today }, fields) {
    const inquiry = inquiryFrom(fields, today);
    const order = { programmes, ancestry: ancestryOf(groups) };
    const asked = { ...inquiry, asked: inquiry.uses, wanted: inquiry.uses.map(() => 0), today };
    const { added, recurring } = explorePool(offers, asked, order);
    const row = ({ offer, places }: (typeof added)[number]) => ({
      municipality: offer.municipality,
      land: offer.land,
      quantity: offer.quantity,
      rhythm: offer.rhythm,
      places,
      programmes: offer.programmes,
      groups: offer.groups,
      minimumGroup: offer.minimumGroup,
      validFrom: offer.validFrom,
      validTo: offer.validTo,
      conditions: offer.conditions,
      conditionText: offer.conditionText,
      mandate: offer.mandate.map(({ title, number }) => ({ title, number })),
    });
    return {
      today,
      from: inquiry.from,
      to: inquiry.to,
      programmes: programmes.map(({ id, name }) => ({ id, name })),
      groups,
      added: added.map(row),
      recurring: recurring.map(({ offer, number }) => row({ offer, places: number })),
    };
  },
});
