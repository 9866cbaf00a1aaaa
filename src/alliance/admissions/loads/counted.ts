import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { selectCounts } from '../db/arrivals.ts';
import { arrivalLadders, arrivalLines } from '../rules/counted.ts';
import { cellsOf } from '../rules/lattice.ts';
import { suppress } from '../rules/suppress.ts';
import { thresholdOn } from '../rules/threshold.ts';

/** Confirmed counts as of a day with all their sums: as they are, and as they are published. */
export const loadCounted = async (db: Db, asOf: Day) => {
  const counts = await selectCounts(db, asOf);
  const lines = arrivalLines(counts);
  const ladders = arrivalLadders(counts);
  const threshold = thresholdOn(asOf);
  return {
    cells: cellsOf(lines, ladders),
    shown: suppress(lines, ladders, threshold),
    lands: new Map(counts.map(({ municipality, land }) => [municipality, land])),
    threshold,
  };
};
