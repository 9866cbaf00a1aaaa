import type { Day } from '../../../shared/days.ts';
import { fold } from '../../../shared/fold.ts';
import type { Offer, OfferState, Quantity } from '../types.ts';
import { type Ancestry, isOpenAt, type OpenProgramme } from './cells.ts';
import { stateOn } from './state.ts';

export const offerOrders = [
  'kommune',
  '-kommune',
  'zahl',
  '-zahl',
  'bis',
  '-bis',
  'stand',
  '-stand',
] as const;
export type OfferOrder = (typeof offerOrders)[number];

export interface Narrowing {
  search: string | null;
  land: string | null;
  programme: number | null;
  group: string | null;
  state: OfferState | null;
  quantity: Quantity | null;
}

/**
 * The offers that fit every choice. An offer for any programme fits each that is open to its municipality; one for everybody
 * fits each group, and one for a group fits those that stand below it.
 *
 * @de Angebote eingrenzen
 * @source angebote#kumulativ
 */
export const narrowOffers = <One extends Offer & { name: string }>(
  offers: readonly One[],
  { search, land, programme, group, state, quantity }: Narrowing,
  { programmes, ancestry }: { programmes: readonly OpenProgramme[]; ancestry: Ancestry },
  day: Day,
): One[] => {
  const chosen = programmes.find(({ id }) => id === programme);
  const words = search === null ? [] : fold(search).split(' ').filter(Boolean);
  return offers.filter(
    (one) =>
      (land === null || one.land === land) &&
      (programme === null ||
        one.programmes.includes(programme) ||
        (one.programmes.length === 0 && chosen !== undefined && isOpenAt(chosen, one))) &&
      (group === null || fits(one.groups, group, ancestry)) &&
      (state === null || stateOn(one, day) === state) &&
      (quantity === null || one.quantity === quantity) &&
      words.every((word) => fold(one.name).includes(word)),
  );
};

const fits = (offered: readonly string[], group: string, ancestry: Ancestry): boolean => {
  const line = ancestry(group);
  return offered.length === 0 || offered.some((one) => line.includes(one) || ancestry(one).includes(group));
};

/** In the order asked for; those without a number come last either way, equals by name and number of the offer. */
export const orderOffers = <One extends Offer & { sortKey: string }>(
  offers: readonly One[],
  order: OfferOrder,
): One[] => {
  const back = order.startsWith('-') ? -1 : 1;
  const by = order.replace('-', '');
  const first = (a: One, b: One): number => {
    switch (by) {
      case 'zahl':
        if (a.number === null || b.number === null)
          return Number(a.number === null) - Number(b.number === null);
        return back * (a.number - b.number);
      case 'bis':
        return back * compare(a.validTo, b.validTo);
      case 'stand':
        return back * compare(a.stateSince, b.stateSince);
      default:
        return back * compare(a.sortKey, b.sortKey);
    }
  };
  return offers.toSorted((a, b) => first(a, b) || compare(a.sortKey, b.sortKey) || a.id - b.id);
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
