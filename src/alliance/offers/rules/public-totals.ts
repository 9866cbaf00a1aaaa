import type { Day } from '../../../shared/days.ts';
import { type Offer, type Quantity, quantities, type Rhythm, rhythms } from '../types.ts';
import { stateOn } from './state.ts';

/** Fewer persons or municipalities than this are not told in public. */
export const smallest = 3;

/** What the public learns about one programme. `persons` null: too few to be told. @de Öffentliche Summe */
export interface PublicTotal {
  /** null: offered for any programme. */
  programme: number | null;
  quantity: Quantity;
  rhythm: Rhythm;
  persons: number | null;
  municipalities: number | null;
}

type Counted = Pick<
  Offer,
  'municipality' | 'programmes' | 'quantity' | 'number' | 'rhythm' | 'state' | 'validTo'
>;

/**
 * Released offers per programme as the public sees them, kinds of quantity and rhythm apart. Whatever rests on fewer than
 * three persons or three municipalities is not told. There is no sum over lines or programmes, so nothing that was left
 * out can be worked out from what is told; and because a place may be offered to several programmes, such a sum would
 * count it twice.
 *
 * @de Öffentliche Summen
 * @source angebote#summen
 */
export const publicTotals = (offers: readonly Counted[], day: Day): PublicTotal[] => {
  const sums = new Map<string, { total: PublicTotal; persons: number; places: Set<string> }>();
  for (const offer of offers) {
    if (stateOn(offer, day) !== 'released') continue;
    for (const programme of offer.programmes.length === 0 ? [null] : offer.programmes) {
      const { quantity, rhythm } = offer;
      const key = `${programme} ${rhythm} ${quantity}`;
      const sum = sums.get(key) ?? {
        total: { programme, quantity, rhythm, persons: null, municipalities: null },
        persons: 0,
        places: new Set<string>(),
      };
      sum.persons += offer.number ?? 0;
      sum.places.add(offer.municipality);
      sums.set(key, sum);
    }
  }
  const programmes = [...new Set([...sums.values()].map(({ total }) => total.programme))].toSorted(
    (a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY),
  );
  return programmes.flatMap((programme) =>
    rhythms.flatMap((rhythm) =>
      quantities.flatMap((quantity) => {
        const sum = sums.get(`${programme} ${rhythm} ${quantity}`);
        return sum ? [told(sum)] : [];
      }),
    ),
  );
};

const told = ({
  total,
  persons,
  places,
}: {
  total: PublicTotal;
  persons: number;
  places: ReadonlySet<string>;
}): PublicTotal => {
  const namesNumber = total.quantity !== 'on-request';
  if (places.size < smallest || (namesNumber && persons < smallest)) return total;
  return { ...total, persons: namesNumber ? persons : null, municipalities: places.size };
};
