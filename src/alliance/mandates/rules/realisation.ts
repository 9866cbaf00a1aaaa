import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { ItemResult, Realisation } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

export interface RealisationDeed {
  realisation: Realisation;
  day: Day | null;
  evidence: string | null;
}

/**
 * How far an item is realised: anything but open has a day that has come, and what is done or dropped has evidence.
 * A rejected item has nothing to realise. The mandate itself does not end with its realisation.
 *
 * @de Umsetzung festhalten
 * @source mandate#umsetzung
 */
export const decideRealisation = <Deed extends RealisationDeed>(
  item: { result: ItemResult },
  resolution: { day: Day },
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (item.result === 'rejected') return decline('nothing-to-realise', { field: 'realisation' });
  if (deed.realisation === 'open') return accept(deed);
  if (deed.day === null) return decline('realisation-day-missing', { field: 'day' });
  if (deed.day > today) return decline('realised-in-future', { field: 'day' });
  if (deed.day < resolution.day) return decline('realised-before-resolution', { field: 'day' });
  if (deed.realisation !== 'in-progress' && deed.evidence === null)
    return decline('evidence-missing', { field: 'evidence' });
  return accept(deed);
};
