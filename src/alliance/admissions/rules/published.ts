import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { Published } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('admissions');

/**
 * Whether a published number may be kept: published by today, about a time that had begun by then. That it differs from
 * the house's own count is no reason to refuse it: both stand side by side, each with its source.
 *
 * @de Veröffentlichte Zahl prüfen
 * @source aufnahmen#veroeffentlicht
 */
export const decidePublished = <
  Deed extends Pick<Published, 'fromDay' | 'toDay' | 'asOf' | 'programme' | 'remark'>,
>(
  facts: { programmes: readonly { id: number }[]; placeKnown: boolean },
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (!facts.placeKnown) return decline('unknown-place', { field: 'place' });
  if (deed.programme !== null && !facts.programmes.some(({ id }) => id === deed.programme))
    return decline('unknown-programme', { field: 'programme' });
  if (deed.toDay !== null && deed.toDay < deed.fromDay)
    return decline('ends-before-it-begins', { field: 'toDay' });
  if (deed.asOf > today) return decline('published-in-future', { field: 'asOf' });
  return deed.fromDay > deed.asOf ? decline('published-before-it-began', { field: 'asOf' }) : accept(deed);
};
