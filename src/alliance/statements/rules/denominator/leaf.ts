import { type Known, offer } from './known.ts';
import { type ClauseSet, countOf, type Room, withClause } from './part.ts';
import { searchSubsets } from './superset.ts';

/** The largest part whose every subset is looked at in one table; 24 clauses take 64 MB. */
export const mostLeafBits = 24;

/** Grows to the largest table asked for and is used again, so that small leaves cost no memory. */
let table = new Int32Array(1 << 14);
const best = { support: new Int32Array(mostLeafBits + 1), set: new Int32Array(mostLeafBits + 1) };

/**
 * Looks at every subset of the open clauses, beside those that are taken already, and keeps what is better than known.
 *
 * @de Vollständige Suche
 * @source nenner#obermengen
 */
export const searchLeaf = (room: Room, known: Known, taken: ClauseSet): void => {
  const { open, count, lo, weight, measure } = room;
  if (table.length < 1 << open) table = new Int32Array(1 << open);
  else table.fill(0, 0, 1 << open);
  let total = 0;
  if (measure === 'sum')
    for (let index = 0; index < count; index += 1) {
      const at = lo[index] as number;
      table[at] = ((table[at] as number) + (weight[index] as number)) | 0;
      total += weight[index] as number;
    }
  else
    for (let index = 0; index < count; index += 1) {
      const at = lo[index] as number;
      table[at] = (table[at] as number) | (weight[index] as number);
    }
  const base = countOf(taken);
  for (let more = 0; more <= open; more += 1) best.support[more] = known.lower[base + more] as number;
  if (!searchSubsets(table, open, measure, total, best, 0)) return;
  for (let more = 0; more <= open; more += 1) {
    const support = best.support[more] as number;
    if (support <= (known.lower[base + more] as number)) continue;
    let set = taken;
    for (let at = 0; at < open; at += 1)
      if (((best.set[more] as number) >>> at) & 1) set = withClause(set, room.clause[at] as number);
    offer(known, base + more, support, set);
  }
};
