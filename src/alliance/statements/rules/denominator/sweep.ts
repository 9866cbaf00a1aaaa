import { boundByShares, boundBySmallest, singles, sumBlocks } from './bounds.ts';
import { wordBits, worth } from './instance.ts';
import type { Known } from './known.ts';
import { type ClauseSet, countOf, emptySet, narrow, type Room, roomFor, withClause } from './part.ts';
import { leafBits, searchLeaf } from './target.ts';

const single = new Float64Array(2 * wordBits);
const bound = new Float64Array(2 * wordBits + 1);
const kept = new Int32Array(2 * wordBits);
export const stat={tries:new Int32Array(61),hits:new Int32Array(61),leaves:0};
/**
 * Searches all numbers of clauses in one go: every part of up to 14 open clauses is gone through completely, and a part is
 * skipped when for no number of clauses it can hold anything better than what is known.
 */
export const sweepAll = (root: Room, known: Known, mayGoOn: () => boolean): boolean => {
  const rooms = Array.from({ length: Math.max(1, root.open - leafBits + 1) }, () => roomFor(root));
  const tries = new Int32Array(2 * wordBits + 1);
  const hits = new Int32Array(2 * wordBits + 1);
  const visit = (room: Room, taken: ClauseSet, depth: number): boolean => {
    if (!mayGoOn()) return false;
    if (room.open <= leafBits) {
      stat.leaves++;
      searchLeaf(room, known, taken);
      return true;
    }
    const base = countOf(taken);
    let total = 0;
    for (let index = 0; index < room.count; index += 1)
      total =
        room.measure === 'sum'
          ? (total + (room.weight[index] as number)) | 0
          : total | (room.weight[index] as number);
    const tables = sumBlocks(room);
    singles(tables, room, single);
    let rarest = 0;
    for (let at = 1; at < room.open; at += 1)
      if ((single[at] as number) < (single[rarest] as number)) rarest = at;
    const attempt = tries[room.open] as number;
    const pays = attempt < 64 || (hits[room.open] as number) * 8 > attempt || attempt % 8 === 0;
    tries[room.open] = attempt + 1;
    if (pays) {
      boundBySmallest(tables, room, worth(room.measure, total), bound);
      stat.tries[room.open]++;
      if (room.measure === 'sum') boundByShares(room, worth(room.measure, total), bound);
      let promising = false;
      for (let more = 0; more <= room.open && !promising; more += 1) {
        const count = base + more;
        const lower = known.lower[count] as number;
        promising = lower < (known.upper[count] as number) && (bound[more] as number) > lower;
      }
      if (!promising) {
        hits[room.open] = (hits[room.open] as number) + 1;
        stat.hits[room.open]++;
        return true;
      }
    }
    const child = rooms[depth + 1] as Room;
    const clause = room.clause[rarest] as number;
    const others = (): number => {
      let keptCount = 0;
      for (let at = 0; at < room.open; at += 1) if (at !== rarest) kept[keptCount++] = at;
      return keptCount;
    };
    narrow(room, child, withClause(emptySet, rarest), kept, others(), 0);
    if (!visit(child, withClause(taken, clause), depth + 1)) return false;
    narrow(room, child, emptySet, kept, others(), 0);
    return visit(child, taken, depth + 1);
  };
  return visit(root, emptySet, 0);
};
