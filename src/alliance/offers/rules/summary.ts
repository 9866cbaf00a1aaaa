import type { Day } from '../../../shared/days.ts';
import {
  type Offer,
  type OfferState,
  offerStates,
  type Quantity,
  quantities,
  type Rhythm,
  rhythms,
} from '../types.ts';
import { stateOn } from './state.ts';

/** Offers that may be added, because they are alike in state, kind of quantity and rhythm. @de Summenzeile */
export interface SummaryLine {
  state: OfferState;
  quantity: Quantity;
  rhythm: Rhythm;
  /** null for offers that name no number. */
  persons: number | null;
  offers: number;
  municipalities: number;
}

type Counted = Pick<Offer, 'municipality' | 'quantity' | 'number' | 'rhythm' | 'state' | 'validTo'>;

/** Released first, then what comes near; withdrawn offers count nowhere. */
const order: readonly OfferState[] = ['released', 'resolved', 'discussed', 'paused', 'expired'];

/**
 * What offers come to on a day: one line for each state, rhythm and kind of quantity. Nothing is ever added across
 * lines, so there is no total.
 *
 * @de Angebote zusammenzählen
 * @source angebote#summen
 */
export const summaryOf = (offers: readonly Counted[], day: Day): SummaryLine[] => {
  const lines = new Map<string, SummaryLine & { places: Set<string> }>();
  for (const offer of offers) {
    const state = stateOn(offer, day);
    const { quantity, rhythm, number, municipality } = offer;
    const key = `${state} ${rhythm} ${quantity}`;
    const line = lines.get(key) ?? {
      state,
      quantity,
      rhythm,
      persons: number === null ? null : 0,
      offers: 0,
      municipalities: 0,
      places: new Set<string>(),
    };
    line.offers += 1;
    line.places.add(municipality);
    if (number !== null) line.persons = (line.persons ?? 0) + number;
    lines.set(key, line);
  }
  return order.flatMap((state) =>
    rhythms.flatMap((rhythm) =>
      quantities.flatMap((quantity) => {
        const line = lines.get(`${state} ${rhythm} ${quantity}`);
        if (!line) return [];
        const { places, ...counted } = line;
        return [{ ...counted, municipalities: places.size }];
      }),
    ),
  );
};

/** How many offers stand in each state on a day. */
export const countStates = (
  offers: readonly Pick<Offer, 'state' | 'validTo'>[],
  day: Day,
): Record<OfferState, number> => {
  const counts = Object.fromEntries(offerStates.map((state) => [state, 0])) as Record<OfferState, number>;
  for (const offer of offers) counts[stateOn(offer, day)] += 1;
  return counts;
};
