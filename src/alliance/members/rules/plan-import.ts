import type { Day } from '../../../shared/days.ts';
import type { ImportRow, Mapping, RowPlan, RowProblem, Verdict } from '../import-types.ts';
import { findUnit, type Places } from './find-unit.ts';
import { type KnownEntry, nothingKnown, planRow } from './plan-row.ts';
import { readRow } from './read-row.ts';

export interface ImportFacts {
  mapping: Mapping;
  places: Places;
  known: ReadonlyMap<string, KnownEntry>;
  /** Länder whose rows count; null is everywhere. */
  lands: readonly string[] | null;
  today: Day;
  fileName: string;
}

/**
 * Says of row after row what would become of it. The first row of a municipality counts; each later one is named with
 * the line of the first. One planner serves one list, from top to bottom.
 *
 * @de Vorschau einer Einfuhr
 * @source verzeichnis#einfuhr
 */
export const importPlanner = (facts: ImportFacts): ((row: ImportRow) => RowPlan) => {
  const { mapping, places, known, lands, today, fileName } = facts;
  const firstLines = new Map<string, number>();
  return ({ line, cells, chosen }) => {
    const { values, problems } = readRow(cells, mapping, today);
    const picked = chosen === null ? undefined : places.index.byKey.get(chosen);
    const found = picked ? { unit: picked } : findUnit(values, places);
    if ('problem' in found) {
      const candidates = found.candidates.map(({ key }) => key);
      return { ...failed(line, null, [found.problem, ...problems]), candidates };
    }
    const { unit } = found;
    const first = firstLines.get(unit.key);
    if (first !== undefined)
      return failed(line, unit.key, [{ problem: 'row-twice', with: { name: unit.name, line: first } }]);
    firstLines.set(unit.key, line);
    if (lands !== null && !lands.includes(unit.land ?? ''))
      return failed(line, unit.key, [{ problem: 'foreign-land', with: { name: unit.name } }]);
    const entry = known.get(unit.key);
    const origin = `Liste „${fileName}“`;
    const planned = planRow(values, entry ?? nothingKnown, { today, origin });
    // What cannot be read is said first; what follows from it would only be noise.
    const all = problems.length > 0 ? problems : planned.problems;
    if (all.length > 0) return failed(line, unit.key, all);
    const isNew = !entry || entry.steps.length === 0;
    return {
      line,
      municipality: unit.key,
      verdict: planned.changes.length === 0 ? 'unchanged' : isNew ? 'new' : 'changed',
      problems: [],
      changes: planned.changes,
      candidates: [],
    };
  };
};

const failed = (line: number, municipality: string | null, problems: RowProblem[]): RowPlan => ({
  line,
  verdict: 'error',
  municipality,
  problems,
  changes: [],
  candidates: [],
});

/** How many rows of a list have which verdict. */
export const tallyOf = (plans: readonly RowPlan[]): Record<Verdict, number> => {
  const tally: Record<Verdict, number> = { new: 0, changed: 0, unchanged: 0, error: 0 };
  for (const { verdict } of plans) tally[verdict] += 1;
  return tally;
};
