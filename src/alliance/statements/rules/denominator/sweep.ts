import { boundByShares, boundBySmallest, singles, sumBlocks } from './bounds.ts';
import { wordBits, worth } from './instance.ts';
import { isSettled, type Known } from './known.ts';
import { searchLeaf } from './leaf.ts';
import { type ClauseSet, countOf, emptySet, narrow, type Room, roomFor, withClause } from './part.ts';

/** Parts of so many clauses are gone through completely. */
const leafBits = 14;
/** Where bounds do not pay, larger parts are: their table still stays near the processor. */
const wideLeafBits = 17;
/** So often bounds are tried at each depth before it is judged whether they pay. */
const trials = 64;
/** One part in so many has to be skipped for bounds to pay. */
const worthwhile = 8;

const single = new Float64Array(2 * wordBits);
const bound = new Float64Array(2 * wordBits + 1);
const kept = new Int32Array(2 * wordBits);

/**
 * Searches all numbers of clauses in one go, the rarest clause first: parts with few open clauses are gone through
 * completely, and a part is skipped when for no number of clauses it can hold anything better than what is known. Takes
 * time by the number of clauses but hardly by the number of members, and never fails before its end.
 *
 * @returns false if it was told to stop
 * @de Suche nach allen Längen
 * @source nenner#suche
 */
export const searchAll = (root: Room, known: Known, mayGoOn: (done: number) => boolean): boolean => {
  const rooms = Array.from({ length: Math.max(1, root.open - leafBits + 1) }, () => roomFor(root));
  const tries = new Int32Array(root.open + 1);
  const skipped = new Int32Array(root.open + 1);
  const pays = (open: number): boolean =>
    (tries[open] as number) < trials || (skipped[open] as number) * worthwhile > (tries[open] as number);

  const visit = (room: Room, taken: ClauseSet, depth: number, from: number): boolean => {
    if (!mayGoOn(from)) return false;
    const { open } = room;
    if (open <= leafBits || (open <= wideLeafBits && !pays(open))) {
      searchLeaf(room, known, taken);
      return true;
    }
    const tables = sumBlocks(room);
    singles(tables, room, single);
    if (pays(open)) {
      tries[open] = (tries[open] as number) + 1;
      const total = totalOf(room);
      boundBySmallest(tables, room, total, bound);
      if (room.measure === 'sum') boundByShares(room, total, bound);
      if (!isPromising(known, countOf(taken), open)) {
        skipped[open] = (skipped[open] as number) + 1;
        return true;
      }
    }
    let rarest = 0;
    for (let at = 1; at < open; at += 1) if ((single[at] as number) < (single[rarest] as number)) rarest = at;
    const clause = room.clause[rarest] as number;
    const child = rooms[depth] as Room;
    const half = 2 ** -(depth + 1);
    narrow(room, child, withClause(emptySet, rarest), kept, allBut(rarest, open), 0);
    if (!visit(child, withClause(taken, clause), depth + 1, from)) return false;
    narrow(room, child, emptySet, kept, allBut(rarest, open), 0);
    return visit(child, taken, depth + 1, from + half);
  };
  const finished = visit(root, emptySet, 0, 0);
  if (finished) known.upper.set(known.lower);
  return finished;
};

const totalOf = ({ measure, count, weight }: Room): number => {
  let total = 0;
  for (let index = 0; index < count; index += 1)
    total = measure === 'sum' ? (total + (weight[index] as number)) | 0 : total | (weight[index] as number);
  return worth(measure, total);
};

/** Whether for some number of clauses that is not settled the part may hold something better. */
const isPromising = (known: Known, base: number, open: number): boolean => {
  for (let more = 0; more <= open; more += 1) {
    const count = base + more;
    if (!isSettled(known, count) && (bound[more] as number) > (known.lower[count] as number)) return true;
  }
  return false;
};

const allBut = (left: number, open: number): number => {
  let count = 0;
  for (let at = 0; at < open; at += 1) if (at !== left) kept[count++] = at;
  return count;
};
