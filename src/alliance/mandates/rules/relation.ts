import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { RelationKind, Result } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

interface Related {
  id: number;
  municipality: string;
  day: Day;
  result: Result;
}
export interface RelationDeed {
  kind: RelationKind;
  item: number | null;
  day: Day | null;
  until: Day | null;
}

/**
 * Whether a resolution bears upon an earlier one: both are of one municipality, the later one was adopted, and it takes
 * effect on the day of its own resolution or later. Only a renewal has a last day.
 *
 * @de Beschlüsse verbinden
 * @source mandate#beziehungen
 */
export const decideRelation = <Deed extends RelationDeed>(
  later: Related,
  earlier: Related & { items: readonly number[] },
  deed: Deed,
): Decision<Deed & { day: Day }> => {
  if (later.municipality !== earlier.municipality) return decline('foreign-resolution', { field: 'to' });
  if (later.id === earlier.id) return decline('same-resolution', { field: 'to' });
  if (later.day < earlier.day) return decline('relation-backwards', { field: 'to' });
  if (later.result === 'rejected') return decline('rejected-changes-nothing', { field: 'kind' });
  if (deed.item !== null && !earlier.items.includes(deed.item))
    return decline('foreign-item', { field: 'item' });
  const day = deed.day ?? later.day;
  if (day < later.day) return decline('effect-before-resolution', { field: 'day' });
  if (deed.until !== null && deed.kind !== 'renews') return decline('only-renewals-end', { field: 'until' });
  if (deed.until !== null && deed.until < day) return decline('ends-before-beginning', { field: 'until' });
  return accept({ ...deed, day });
};
