import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Db } from '../../platform/database/index.ts';
import type { Day } from '../../shared/days.ts';
import { dissolvedUnits, unitsToday } from '../territory/facts.ts';
import { buildIndex, type TerritoryIndex } from '../territory/rules/search.ts';
import { knownEntries } from './db/many.ts';
import { selectImportRows } from './db/imports.ts';
import type { Import, RowPlan, Verdict } from './import-types.ts';
import { placesOf } from './rules/find-unit.ts';
import { importPlanner } from './rules/plan-import.ts';

const rowsPerTurn = 100;

/**
 * Plans every row of a stored list against the register as it stands, a hundred rows at a time so that pages are
 * answered in between.
 */
export const planStored = async (
  db: Db,
  list: Import,
  today: Day,
  more: { index?: TerritoryIndex; told?: (done: number, total: number) => Promise<void> } = {},
): Promise<{ plans: RowPlan[]; summary: Record<Verdict, number> }> => {
  const rows = await selectImportRows(db, list.id);
  const index = more.index ?? buildIndex(await unitsToday(db));
  const dissolved = new Map((await dissolvedUnits(db)).map(({ key, successor }) => [key, successor]));
  const plan = importPlanner({
    mapping: list.mapping ?? {},
    places: placesOf(index, dissolved),
    known: await knownEntries(db, today),
    lands: list.lands,
    today,
    fileName: list.fileName,
  });
  const plans: RowPlan[] = [];
  const summary: Record<Verdict, number> = { new: 0, changed: 0, unchanged: 0, error: 0 };
  for (const row of rows) {
    const planned = plan(row);
    plans.push(planned);
    summary[planned.verdict] += 1;
    if (plans.length % rowsPerTurn === 0) {
      await nextTurn();
      if (plans.length % (rowsPerTurn * 10) === 0) await more.told?.(plans.length, rows.length);
    }
  }
  return { plans, summary };
};
