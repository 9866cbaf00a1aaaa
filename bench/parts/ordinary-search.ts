import { singles, sumBlocks } from '../../src/alliance/statements/rules/denominator/bounds.ts';
import { searchGreedily } from '../../src/alliance/statements/rules/denominator/greedy.ts';
import { type Patterns, wordBits } from '../../src/alliance/statements/rules/denominator/instance.ts';
import {
  isSettled,
  nothingKnown,
  offer,
  spread,
} from '../../src/alliance/statements/rules/denominator/known.ts';
import {
  type ClauseSet,
  countOf,
  emptySet,
  narrow,
  roomFor,
  rootOf,
  withClause,
} from '../../src/alliance/statements/rules/denominator/part.ts';

/**
 * The peer: branch and bound as it is usually written, the rarest clause first. A part is left when everybody who is left
 * in it carries no more than the best text known, or when too few clauses carry more alone. It begins with the same good
 * texts and uses the same loops over members.
 *
 * @returns for how many numbers of clauses it shows within its time that nothing better exists
 */
export const ordinarySearch = (patterns: Patterns, seconds: number): number => {
  const { clauses } = patterns;
  const total = patterns.weight.reduce((sum, weight) => sum + weight, 0);
  const known = nothingKnown(clauses, total);
  const root = rootOf(patterns);
  searchGreedily(root, known, 8);
  spread(known);
  const rooms = Array.from({ length: clauses + 1 }, () => roomFor(root));
  const single = new Float64Array(2 * wordBits);
  const kept = new Int32Array(2 * wordBits);

  const searchOne = (target: number, until: number): boolean => {
    const visit = (taken: ClauseSet, out: ClauseSet, depth: number): boolean => {
      if (performance.now() > until) return false;
      const room = rooms[depth];
      const lower = known.lower[target] as number;
      if (!room) return true;
      let keptCount = 0;
      for (let clause = 0; clause < clauses; clause += 1)
        if (!isIn(taken, clause) && !isIn(out, clause)) kept[keptCount++] = clause;
      narrow(root, room, taken, kept, keptCount, 0);
      let carried = 0;
      for (let index = 0; index < room.count; index += 1) carried += room.weight[index] as number;
      if (carried <= lower) return true;
      const need = target - countOf(taken);
      if (need === 0) {
        offer(known, target, carried, taken);
        return true;
      }
      singles(sumBlocks(room), room, single);
      let rarest = -1;
      let worthwhile = 0;
      for (let at = 0; at < room.open; at += 1) {
        if ((single[at] as number) <= lower) continue;
        worthwhile += 1;
        if (rarest === -1 || (single[at] as number) < (single[rarest] as number)) rarest = at;
      }
      if (worthwhile < need) return true;
      const clause = room.clause[rarest] as number;
      return (
        visit(withClause(taken, clause), out, depth + 1) && visit(taken, withClause(out, clause), depth + 1)
      );
    };
    return visit(emptySet, emptySet, 0);
  };

  let settled = 0;
  for (let target = 0; target <= clauses; target += 1) {
    spread(known);
    if (isSettled(known, target)) settled += 1;
    else if (searchOne(target, performance.now() + (seconds * 1_000) / (clauses + 1))) {
      known.upper[target] = known.lower[target] as number;
      settled += 1;
    }
  }
  return settled;
};

const isIn = ({ lo, hi }: ClauseSet, clause: number): boolean =>
  clause < wordBits ? ((lo >>> clause) & 1) === 1 : ((hi >>> (clause - wordBits)) & 1) === 1;
