import { boundByShares, boundBySmallest, singles, sumBlocks } from './bounds.ts';
import { openHeap } from './heap.ts';
import { popcount, wordBits, worth } from './instance.ts';
import { type Known, offer } from './known.ts';
import { type ClauseSet, countOf, narrow, type Room, roomFor, withClause } from './part.ts';
import { searchSubsets } from './superset.ts';

/** From here on every subset of the open clauses is looked at. */
export const leafBits = 14;

const table = new Int32Array(1 << leafBits);
const leafBest = { support: new Int32Array(leafBits + 1), set: new Int32Array(leafBits + 1) };
const single = new Float64Array(2 * wordBits);
const bound = new Float64Array(2 * wordBits + 1);
const kept = new Int32Array(2 * wordBits);

/**
 * Searches the best text of exactly `target` clauses, the most promising part first. Members that accept too few clauses
 * for it are dropped, which is why each number of clauses is searched alone. What is found on the way for other numbers is
 * kept in `known`.
 *
 * @param mayGoOn asked before every step; false ends the search with an interval
 * @returns the highest support that is still possible
 * @de Suche nach einer Klauselzahl
 * @source nenner#suche
 */
export const searchTarget = (root: Room, known: Known, target: number, mayGoOn: () => boolean): number => {
  const room = roomFor(root);
  const waiting = openHeap();
  waiting.push({ bound: known.upper[target] as number, takenLo: 0, takenHi: 0, outLo: 0, outHi: 0 });
  while (waiting.size > 0) {
    const best = known.lower[target] as number;
    if (waiting.top <= best) return best;
    if (!mayGoOn()) return waiting.top;
    const part = waiting.pop();
    if (!part) break;
    const taken = { lo: part.takenLo, hi: part.takenHi };
    const out = { lo: part.outLo, hi: part.outHi };
    const step = stepInto(root, room, known, target, taken, out, part.bound);
    if (!step) continue;
    const { clause, limit, inside, outside, dominated } = step;
    const include = withClause(inside, clause);
    const exclude = { lo: outside.lo | dominated.lo, hi: outside.hi | dominated.hi };
    waiting.push({ bound: limit, takenLo: inside.lo, takenHi: inside.hi, outLo: exclude.lo, outHi: exclude.hi });
    waiting.push({ bound: limit, takenLo: include.lo, takenHi: include.hi, outLo: outside.lo, outHi: outside.hi });
  }
  return known.lower[target] as number;
};

interface Step {
  clause: number;
  limit: number;
  inside: ClauseSet;
  outside: ClauseSet;
  dominated: ClauseSet;
}

const stepInto = (
  root: Room,
  room: Room,
  known: Known,
  target: number,
  taken: ClauseSet,
  out: ClauseSet,
  inherited: number,
): Step | null => {
  let inside = taken;
  let outside = out;
  let keptCount = 0;
  for (let at = 0; at < root.open; at += 1) {
    const clause = root.clause[at] as number;
    if (!has(inside, clause) && !has(outside, clause)) kept[keptCount++] = at;
  }
  let need = target - countOf(inside);
  if (keptCount < need) return null;
  // the root's bits are its clauses in order, so the taken clauses are translated once
  narrow(root, room, bitsOf(root, inside), kept, keptCount, need);
  let limit = inherited;
  for (;;) {
    const best = known.lower[target] as number;
    let total = 0;
    let allLow = ~0;
    let allHigh = ~0;
    for (let index = 0; index < room.count; index += 1) {
      const weight = room.weight[index] as number;
      total = room.measure === 'sum' ? (total + weight) | 0 : total | weight;
      allLow &= room.lo[index] as number;
      allHigh &= room.hi[index] as number;
    }
    const all = worth(room.measure, total);
    limit = Math.min(limit, all);
    if (limit <= best) return null;
    // whatever everybody left accepts costs nothing
    let free = 0;
    keptCount = 0;
    for (let at = 0; at < room.open; at += 1)
      if (free < need && (at < wordBits ? (allLow >>> at) & 1 : (allHigh >>> (at - wordBits)) & 1)) {
        inside = withClause(inside, room.clause[at] as number);
        free += 1;
      } else kept[keptCount++] = at;
    need -= free;
    if (need === 0) {
      offer(known, target, all, inside);
      return null;
    }
    if (free > 0) narrow(room, room, { lo: 0, hi: 0 }, kept, keptCount, need);
    if (room.open <= leafBits) {
      searchLeaf(room, known, inside);
      return null;
    }
    const tables = sumBlocks(room);
    singles(tables, room, single);
    keptCount = 0;
    for (let at = 0; at < room.open; at += 1)
      if ((single[at] as number) > best) kept[keptCount++] = at;
      else outside = withClause(outside, room.clause[at] as number);
    if (keptCount < need) return null;
    if (keptCount < room.open) {
      narrow(room, room, { lo: 0, hi: 0 }, kept, keptCount, need);
      continue;
    }
    boundBySmallest(tables, room, all, bound);
    if ((bound[need] as number) > best && room.measure === 'sum') boundByShares(room, all, bound);
    limit = Math.min(limit, bound[need] as number);
    if (limit <= best) return null;
    let rarest = 0;
    for (let at = 1; at < room.open; at += 1)
      if ((single[at] as number) < (single[rarest] as number)) rarest = at;
    return { clause: room.clause[rarest] as number, limit, inside, outside, dominated: dominatedBy(room, rarest) };
  }
};

const has = ({ lo, hi }: ClauseSet, clause: number): boolean =>
  clause < wordBits ? ((lo >>> clause) & 1) === 1 : ((hi >>> (clause - wordBits)) & 1) === 1;

/** Clauses of the alliance as bits of the root. */
const bitsOf = (root: Room, set: ClauseSet): ClauseSet => {
  let bits = { lo: 0, hi: 0 };
  for (let at = 0; at < root.open; at += 1) if (has(set, root.clause[at] as number)) bits = withClause(bits, at);
  return bits;
};

/** A clause that nobody left accepts without the other one is never better than it: it is left out together with it. */
const dominatedBy = (room: Room, at: number): ClauseSet => {
  let withoutLow = 0;
  let withoutHigh = 0;
  for (let index = 0; index < room.count; index += 1) {
    const low = room.lo[index] as number;
    const high = room.hi[index] as number;
    if (at < wordBits ? (low >>> at) & 1 : (high >>> (at - wordBits)) & 1) continue;
    withoutLow |= low;
    withoutHigh |= high;
  }
  let dominated = { lo: 0, hi: 0 };
  for (let other = 0; other < room.open; other += 1)
    if (!(other < wordBits ? (withoutLow >>> other) & 1 : (withoutHigh >>> (other - wordBits)) & 1))
      dominated = withClause(dominated, room.clause[other] as number);
  return dominated;
};

/** Looks at every subset of the few clauses that are left. */
export const searchLeaf = (room: Room, known: Known, inside: ClauseSet): void => {
  const { open, count, lo, weight, measure } = room;
  table.fill(0, 0, 1 << open);
  if (measure === 'sum')
    for (let index = 0; index < count; index += 1) {
      const at = lo[index] as number;
      table[at] = ((table[at] as number) + (weight[index] as number)) | 0;
    }
  else
    for (let index = 0; index < count; index += 1) {
      const at = lo[index] as number;
      table[at] = (table[at] as number) | (weight[index] as number);
    }
  const base = countOf(inside);
  for (let more = 0; more <= open; more += 1) leafBest.support[more] = known.lower[base + more] as number;
  if (!searchSubsets(table, open, measure, leafBest, 0)) return;
  for (let more = 0; more <= open; more += 1) {
    const support = leafBest.support[more] as number;
    if (support <= (known.lower[base + more] as number)) continue;
    let set = inside;
    for (let at = 0; at < open; at += 1)
      if (((leafBest.set[more] as number) >>> at) & 1) set = withClause(set, room.clause[at] as number);
    offer(known, base + more, support, set);
  }
};
