import { singles, sumBlocks } from './bounds.ts';
import { worth, wordBits } from './instance.ts';
import { type Known, offer } from './known.ts';
import { type ClauseSet, emptySet, hasClause, narrow, type Room, roomFor, withClause } from './part.ts';

const single = new Float64Array(2 * wordBits);
const kept = new Int32Array(2 * wordBits);

/**
 * Good texts to begin with: from every one of the best `width` texts of a size, the clauses that lose least are added. What
 * is found is a real text with its real support; that nothing is better is for the search to show.
 *
 * @de Gute Anfänge
 * @source nenner#suche
 */
export const searchGreedily = (root: Room, known: Known, width: number): void => {
  const room = roomFor(root);
  let texts: ClauseSet[] = [emptySet];
  for (let size = 0; size < root.open; size += 1) {
    const next = new Map<string, { support: number; set: ClauseSet }>();
    for (const text of texts) {
      let keptCount = 0;
      for (let clause = 0; clause < root.open; clause += 1)
        if (!hasClause(text, clause)) kept[keptCount++] = clause;
      narrow(root, room, text, kept, keptCount, 0);
      let total = 0;
      for (let index = 0; index < room.count; index += 1)
        total =
          room.measure === 'sum'
            ? (total + (room.weight[index] as number)) | 0
            : total | (room.weight[index] as number);
      offer(known, size, worth(room.measure, total), text);
      singles(sumBlocks(room), room, single);
      for (let at = 0; at < room.open; at += 1) {
        const set = withClause(text, room.clause[at] as number);
        next.set(`${set.lo} ${set.hi}`, { support: single[at] as number, set });
      }
    }
    const best = [...next.values()].sort(
      (a, b) => b.support - a.support || a.set.hi - b.set.hi || a.set.lo - b.set.lo,
    );
    if (best[0]) offer(known, size + 1, best[0].support, best[0].set);
    texts = best.slice(0, width).map(({ set }) => set);
  }
};
