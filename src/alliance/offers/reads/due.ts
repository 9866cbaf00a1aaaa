import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addDays, type Day } from '../../../shared/days.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectCapacities } from '../db/capacities.ts';
import { selectOffers } from '../db/offers.ts';
import { selectOverloads } from '../db/overloads.ts';
import { mayEnterSomewhere } from '../permissions.ts';
import { isRunning } from '../rules/overload.ts';
import { isLongUnconfirmed, isStale, leadDays } from '../rules/reminder.ts';
import { isOpen, stateOn } from '../rules/state.ts';

/** Something about the own offers that waits for the reader. */
export type DueOffer =
  | { kind: 'confirm' | 'extend'; offer: number; until: Day }
  | { kind: 'old'; offer: number; confirmedOn: Day }
  | { kind: 'release' | 'resume'; offer: number }
  | { kind: 'capacity'; municipality: string; day: Day };

/** What waits for a municipality: offers that end or were long not confirmed, those that wait for release or resumption, an old
 * capacity. @de Fällige Angebote */
export const due = read({
  name: 'offers.due',
  input: input({}),
  async load(db, _, { actor }) {
    const office = officeOf(actor);
    const own = office?.role === 'AP' || office?.role === 'OB' ? office.municipality : null;
    if (own === null) return { offers: [], overloads: [], capacity: null, isHead: false };
    const [offers, overloads, [capacity = null]] = await Promise.all([
      selectOffers(db, { municipalities: [own] }),
      selectOverloads(db, own),
      selectCapacities(db, own),
    ]);
    return { offers, overloads, capacity, isHead: office?.role === 'OB' };
  },
  may: mayEnterSomewhere,
  show({ offers, overloads, capacity, isHead }, { today }): DueOffer[] {
    const begins = addDays(today, leadDays);
    const overloaded = overloads.some((one) => isRunning(one, today));
    const items = offers
      .filter((offer) => isOpen(stateOn(offer, today)))
      .flatMap((offer): DueOffer[] => {
        const { id, state, validTo, confirmedOn } = offer;
        const ends = validTo <= begins && confirmedOn < addDays(validTo, -leadDays);
        return [
          ...(ends
            ? [
                {
                  kind: isHead && state === 'released' ? 'extend' : 'confirm',
                  offer: id,
                  until: validTo,
                } as const,
              ]
            : []),
          ...(!ends && isLongUnconfirmed(offer, today)
            ? [{ kind: 'old', offer: id, confirmedOn } as const]
            : []),
          ...(isHead && state === 'resolved' && !overloaded ? [{ kind: 'release', offer: id } as const] : []),
          ...(isHead && state === 'paused' && !overloaded ? [{ kind: 'resume', offer: id } as const] : []),
        ];
      });
    const isOld = capacity !== null && isStale(capacity.day, today);
    return isOld
      ? [...items, { kind: 'capacity', municipality: capacity.municipality, day: capacity.day }]
      : items;
  },
});
