import { boundByShares, boundBySmallest, singles, sumBlocks } from './bounds.ts';
import { openHeap } from './heap.ts';
import { wordBits, worth } from './instance.ts';
import { type Known, offer } from './known.ts';
import { searchLeaf } from './leaf.ts';
import {
  type ClauseSet,
  combine,
  countOf,
  emptySet,
  hasClause,
  narrow,
  type Room,
  roomFor,
  withClause,
} from './part.ts';

/** From here on every subset of the open clauses is looked at. */
const leafBits = 14;

const single = new Float64Array(2 * wordBits);
const bound = new Float64Array(2 * wordBits + 1);
const kept = new Int32Array(2 * wordBits);

/** A search that can be interrupted and taken up again. */
export interface TargetSearch {
  target: number;
  /** Goes on for so many steps at most; what it then knows stands in `known`. Answers the steps it took. */
  advance(steps: number): number;
}

/**
 * Searches the best text of exactly `target` clauses, the most promising part first. Members that accept too few clauses
 * for it are dropped, which is why each number of clauses is searched alone. What is found on the way for other numbers is
 * kept in `known` too.
 *
 * @de Suche nach einer Länge
 * @source nenner#suche
 */
export const searchTarget = (root: Room, known: Known, target: number): TargetSearch => {
  const room = roomFor(root);
  const waiting = openHeap();
  waiting.push({ bound: known.upper[target] as number, taken: emptySet, out: emptySet });
  const settle = (): boolean => {
    const lower = known.lower[target] as number;
    known.upper[target] = Math.max(lower, Math.min(known.upper[target] as number, waiting.top));
    return known.upper[target] === lower;
  };
  return {
    target,
    advance(steps) {
      let taken = 0;
      for (; taken < steps && !settle(); taken += 1) {
        const part = waiting.pop();
        if (!part) break;
        const next = stepInto(root, room, known, target, part);
        if (!next) continue;
        const { clause, dominated, bound: limit, out } = next;
        waiting.push({ bound: limit, taken: next.taken, out: combine(out, dominated) });
        waiting.push({ bound: limit, taken: withClause(next.taken, clause), out });
      }
      settle();
      return taken;
    },
  };
};

interface Branch {
  clause: number;
  bound: number;
  taken: ClauseSet;
  out: ClauseSet;
  dominated: ClauseSet;
}

/** Works one part down to what is really open in it; null when nothing better can be in it. */
const stepInto = (
  root: Room,
  room: Room,
  known: Known,
  target: number,
  part: { bound: number; taken: ClauseSet; out: ClauseSet },
): Branch | null => {
  let { taken, out } = part;
  let need = target - countOf(taken);
  let keptCount = 0;
  for (let clause = 0; clause < root.open; clause += 1)
    if (!hasClause(taken, clause) && !hasClause(out, clause)) kept[keptCount++] = clause;
  if (keptCount < need) return null;
  narrow(root, room, taken, kept, keptCount, need);
  for (;;) {
    const lower = known.lower[target] as number;
    const { total, common } = summary(room);
    if (total <= lower) return null;
    keptCount = 0;
    for (let at = 0; at < room.open; at += 1)
      // whatever everybody left accepts costs nothing
      if (need > 0 && hasClause(common, at)) {
        taken = withClause(taken, room.clause[at] as number);
        need -= 1;
      } else kept[keptCount++] = at;
    if (need === 0) {
      offer(known, target, total, taken);
      return null;
    }
    if (keptCount < room.open) narrow(room, room, emptySet, kept, keptCount, need);
    if (room.open <= leafBits) {
      searchLeaf(room, known, taken);
      return null;
    }
    const tables = sumBlocks(room);
    singles(tables, room, single);
    keptCount = 0;
    for (let at = 0; at < room.open; at += 1)
      if ((single[at] as number) > lower) kept[keptCount++] = at;
      else out = withClause(out, room.clause[at] as number);
    if (keptCount < need) return null;
    if (keptCount < room.open) {
      narrow(room, room, emptySet, kept, keptCount, need);
      continue;
    }
    boundBySmallest(tables, room, total, bound);
    if ((bound[need] as number) > lower && room.measure === 'sum') boundByShares(room, total, bound);
    const limit = Math.min(part.bound, bound[need] as number);
    if (limit <= lower) return null;
    const rarest = rarestOf(room.open);
    const clause = room.clause[rarest] as number;
    return { clause, bound: limit, taken, out, dominated: dominatedBy(room, rarest) };
  }
};

/** What all patterns left carry together, and the clauses that all of them accept. */
const summary = ({ measure, count, lo, hi, weight }: Room): { total: number; common: ClauseSet } => {
  let total = 0;
  let low = ~0;
  let high = ~0;
  for (let index = 0; index < count; index += 1) {
    total = measure === 'sum' ? (total + (weight[index] as number)) | 0 : total | (weight[index] as number);
    low &= lo[index] as number;
    high &= hi[index] as number;
  }
  return { total: worth(measure, total), common: { lo: low, hi: high } };
};

const rarestOf = (open: number): number => {
  let rarest = 0;
  for (let at = 1; at < open; at += 1) if ((single[at] as number) < (single[rarest] as number)) rarest = at;
  return rarest;
};

/** Clauses that nobody left accepts without this one are never better than it: they are left out together with it. */
const dominatedBy = (room: Room, clause: number): ClauseSet => {
  const { count, lo, hi, open } = room;
  let low = 0;
  let high = 0;
  for (let index = 0; index < count; index += 1) {
    const accepted =
      clause < wordBits ? (lo[index] as number) >>> clause : (hi[index] as number) >>> (clause - wordBits);
    if (accepted & 1) continue;
    low |= lo[index] as number;
    high |= hi[index] as number;
  }
  let dominated = emptySet;
  for (let at = 0; at < open; at += 1)
    if (!hasClause({ lo: low, hi: high }, at)) dominated = withClause(dominated, room.clause[at] as number);
  return dominated;
};
