import type { Day } from '../../../shared/days.ts';
import { smallest } from '../../../shared/small-counts.ts';
import { type Offer, type Quantity, quantities, type Rhythm, rhythms } from '../types.ts';
import { stateOn } from './state.ts';
import { type Part, toldTogether } from './unsolvable.ts';

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

/** The lines of one kind of quantity and rhythm: only these share offers, because an offer has one kind. */
interface Kind {
  lines: Map<number | null, { total: PublicTotal; persons: number; places: Set<string> }>;
  offers: Counted[];
}

/**
 * Released offers per programme as the public sees them, kinds of quantity and rhythm apart. Whatever rests on fewer than
 * three persons or three municipalities is not told. A place may be offered to several programmes, so one line may hold
 * all of another and one municipality more: of such lines only those are told that cannot be subtracted from each other
 * until fewer than three municipalities are left.
 *
 * @de Öffentliche Summen
 * @source angebote#summen
 */
export const publicTotals = (offers: readonly Counted[], day: Day): PublicTotal[] => {
  const kinds = new Map<string, Kind>();
  for (const offer of offers) {
    if (stateOn(offer, day) !== 'released') continue;
    const { quantity, rhythm } = offer;
    const key = `${rhythm} ${quantity}`;
    const kind: Kind = kinds.get(key) ?? { lines: new Map(), offers: [] };
    kinds.set(key, kind);
    kind.offers.push(offer);
    for (const programme of linesOf(offer)) {
      const line = kind.lines.get(programme) ?? {
        total: { programme, quantity, rhythm, persons: null, municipalities: null },
        persons: 0,
        places: new Set<string>(),
      };
      line.persons += offer.number ?? 0;
      line.places.add(offer.municipality);
      kind.lines.set(programme, line);
    }
  }
  const order = (programme: number | null): number => programme ?? Number.POSITIVE_INFINITY;
  return rhythms
    .flatMap((rhythm) => quantities.flatMap((quantity) => kinds.get(`${rhythm} ${quantity}`) ?? []))
    .flatMap(told)
    .toSorted((a, b) => (a.programme === b.programme ? 0 : order(a.programme) - order(b.programme)));
};

const linesOf = ({ programmes }: Counted): (number | null)[] =>
  programmes.length === 0 ? [null] : programmes;

const told = ({ lines, offers }: Kind): PublicTotal[] => {
  const all = [...lines.values()];
  const namesNumber = all[0]?.total.quantity !== 'on-request';
  const shown = all.filter(({ persons }) => !namesNumber || persons >= smallest);
  const indexOf = new Map(shown.map(({ total }, index) => [total.programme, index]));
  const parts = offers.map((offer): Part => {
    const sums = linesOf(offer).flatMap((programme) => indexOf.get(programme) ?? []);
    return { holder: offer.municipality, sums };
  });
  const safe = toldTogether(shown.length, parts);
  return all.map(({ total, persons, places }) =>
    safe.has(indexOf.get(total.programme) ?? -1)
      ? { ...total, persons: namesNumber ? persons : null, municipalities: places.size }
      : total,
  );
};
