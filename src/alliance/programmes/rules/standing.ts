import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { ProgrammeState, Standing } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('programmes');

/**
 * Whether a change of state fits into the history: it has happened, and it changes something. Days may be entered late
 * and in any order; a programme that ended may come back.
 *
 * @de Stand eintragen
 * @source programme#stand
 */
export const decideStanding = <Deed extends { state: ProgrammeState; day: Day }>(
  history: readonly Pick<Standing, 'state' | 'day'>[],
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (deed.day > today) return decline('in-future', { field: 'day' });
  if (history.some(({ state, day }) => state === deed.state && day === deed.day))
    return decline('standing-known', { field: 'day' });
  const before = history
    .filter(({ day }) => day <= deed.day)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .at(-1);
  return before?.state === deed.state ? decline('already-so', { field: 'state' }) : accept(deed);
};
