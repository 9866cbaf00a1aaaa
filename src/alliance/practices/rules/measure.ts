import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { MeasureState } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/**
 * Whether what is said about a measure holds together: it ends after it begins, has ended only if its last day is past,
 * and runs only if it has begun.
 *
 * @de Maßnahme prüfen
 * @source praxis#massnahme
 */
export const decideMeasure = <Deed extends { state: MeasureState; fromDay: Day | null; toDay: Day | null }>(
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  const { state, fromDay, toDay } = deed;
  if (fromDay !== null && toDay !== null && toDay < fromDay)
    return decline('ends-before-it-begins', { field: 'toDay' });
  if (state === 'ended' && toDay !== null && toDay > today)
    return decline('not-ended-yet', { field: 'toDay' });
  if (state === 'running' && fromDay !== null && fromDay > today)
    return decline('not-begun-yet', { field: 'fromDay' });
  if (state === 'running' && toDay !== null && toDay < today)
    return decline('already-ended', { field: 'state' });
  return accept(deed);
};
