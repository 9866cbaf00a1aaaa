import type { Day } from '../../../shared/days.ts';
import { holdItems, type MandateFacts } from './hold.ts';
import { holdsOn } from './validity.ts';

/**
 * The resolutions of which at least one item gives a mandate or forbids something on a day.
 *
 * @de Geltende Beschlüsse
 * @source mandate#geltung
 */
export const resolutionsInForce = (facts: MandateFacts, day: Day): Set<number> => {
  const found = new Set<number>();
  for (const items of holdItems(facts).values())
    for (const item of items)
      if (item.effect !== 'open' && item.result !== 'rejected' && holdsOn(item.spans, day))
        found.add(item.resolution.id);
  return found;
};
