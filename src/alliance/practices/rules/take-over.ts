import type { EightEntry } from './eight-demands.ts';

/** A row of an upload with what its name may mean. @de Zeile einer Forderungsdatei */
export interface MatchedRow extends EightEntry {
  /** The one municipality that is meant; null where a person has to choose, or nothing fits. */
  municipality: string | null;
  candidates: string[];
}

/** What is to become of one municipality's demands. */
export interface Planned {
  municipality: string;
  row: number;
  states: EightEntry['states'];
  updated: string | null;
}

/**
 * What an upload brings once somebody has chosen among the candidates: rows without a choice are left out, and of two
 * rows for one municipality only the first counts, because nobody can tell which is right.
 *
 * @param choices by row, the key of a candidate
 * @de Forderungen übernehmen
 * @source forderungen#acht-forderungen
 */
export const planTakeOver = (
  rows: readonly MatchedRow[],
  choices: Readonly<Record<string, string>>,
): { planned: Planned[]; left: MatchedRow[] } => {
  const planned = new Map<string, Planned>();
  const left: MatchedRow[] = [];
  for (const row of rows) {
    const chosen = row.municipality ?? row.candidates.find((key) => key === choices[row.row]);
    if (!chosen || planned.has(chosen)) left.push(row);
    else
      planned.set(chosen, { municipality: chosen, row: row.row, states: row.states, updated: row.updated });
  }
  return { planned: [...planned.values()], left };
};
