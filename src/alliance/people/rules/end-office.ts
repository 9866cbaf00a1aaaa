import { accept, type Decision, declines } from '../../../shared/decision.ts';
import { addMonths, type Day } from '../../../shared/days.ts';
import type { Role } from '../../../shared/occasion.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('people');

/**
 * Whether an office can end on a day, its last one. It ends once and not before it began, and the alliance keeps at
 * least one federal office, because nobody else could appoint the next.
 *
 * @de Ende eines Amtes
 * @source aemter#ende
 */
export const decideEnd = <Deed extends { day: Day }>(
  { office, otherFederal }: { office: { role: Role; fromDay: Day; toDay: Day | null }; otherFederal: number },
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (office.toDay && office.toDay < today) return decline('ended-already');
  if (deed.day < office.fromDay) return decline('ends-before-begin', { field: 'day' });
  if (deed.day > addMonths(today, 12)) return decline('ends-too-late', { field: 'day' });
  return office.role === 'K' && otherFederal === 0 ? decline('last-federal-office') : accept(deed);
};
