import type { Day } from '../../../shared/days.ts';
import type { DemandState, Progress } from '../types.ts';
import { carryOver, type Succession } from './carry-over.ts';
import { standingOf } from './standing.ts';

/** A statement to be written for the newer catalogue, with what it goes back to. */
export interface CarriedRow {
  municipality: string;
  land: string | null;
  demand: number;
  state: DemandState;
  day: Day;
  evidence: string | null;
  link: string | null;
  source: string;
  origin: 'carried';
  carriedFrom: number;
}

/**
 * What of all municipalities' statements for one catalogue is carried to another: municipality by municipality, with
 * day, evidence and source of the statement it goes back to.
 *
 * @de Angaben übertragen
 * @source forderungen#uebertragung
 */
export const carryAll = (
  entries: readonly Progress[],
  successions: readonly Succession[],
  demands: { old: ReadonlySet<number>; later: ReadonlySet<number> },
  today: Day,
): CarriedRow[] => {
  const wanted = successions.filter(
    ({ demand, successor }) => demands.old.has(demand) && demands.later.has(successor),
  );
  const byMunicipality = Map.groupBy(entries, ({ municipality }) => municipality);
  return [...byMunicipality.values()].flatMap((own) =>
    carryOver(standingOf(own, today), wanted).map(({ demand, state, from }) => {
      const origin = own.find(({ id }) => id === from) as Progress;
      const { municipality, land, day, evidence, link, source } = origin;
      return {
        municipality,
        land,
        demand,
        state,
        day,
        evidence,
        link,
        source,
        origin: 'carried',
        carriedFrom: from,
      };
    }),
  );
};
