import { accept, type Decision, declines } from '../../../shared/decision.ts';
import { addDays, type Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { Overload } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('offers');

type Span = Pick<Overload, 'fromDay' | 'untilDay' | 'endedOn'>;

/** Whether a municipality counts as overloaded on a day. @de Überlastet @source angebote#ueberlastung */
export const isRunning = ({ fromDay, untilDay, endedOn }: Span, day: Day): boolean =>
  fromDay <= day && (untilDay === null || day <= untilDay) && (endedOn === null || day < endedOn);

/** Whether a notice is over although nobody has ended it: its last day has passed. */
export const hasLapsed = ({ untilDay, endedOn }: Span, day: Day): boolean =>
  endedOn === null && untilDay !== null && untilDay < day;

/** How long ahead a notice may begin. */
const mostAhead = 90;

/**
 * Whether a notice may be given: its days are in order and near, it is not over already, and none stands open.
 *
 * @de Überlastung anzeigen
 * @source angebote#ueberlastung
 */
export const decideOverload = <Deed extends { fromDay: Day; untilDay: Day | null }>(
  standing: readonly Span[],
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (deed.untilDay !== null && deed.untilDay < deed.fromDay)
    return decline('ends-before-it-begins', { field: 'untilDay' });
  if (deed.untilDay !== null && deed.untilDay < today) return decline('already-over', { field: 'untilDay' });
  if (deed.fromDay > addDays(today, mostAhead))
    return decline('overload-too-far', { field: 'fromDay', with: { days: mostAhead } });
  return standing.some((one) => one.endedOn === null && !hasLapsed(one, today))
    ? decline('already-overloaded', { field: 'fromDay' })
    : accept(deed);
};
