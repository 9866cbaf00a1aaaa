import type { Day } from '../../shared/days.ts';
import type { DemandState } from './types.ts';

/** How a municipality stands with one demand of the latest catalogue; without a statement it is unknown. */
export interface DemandStanding {
  number: number;
  title: string;
  catalogue: string;
  state: DemandState;
  day: Day | null;
  evidence: string | null;
  source: string | null;
}
