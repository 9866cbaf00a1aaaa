import { accepts } from './check.ts';
import type { Acceptance } from './instance.ts';

/** Clauses that nearly everybody accepts, and who does not. */
export interface CoreClause {
  clause: number;
  rejectedBy: number[];
}

/** At most one member in fifty may object to an agreed core. */
const coreShare = 50;

/**
 * First way to an exact answer: clauses that nearly all members accept are agreed beforehand and stand in every text; the
 * search then runs over the others only. The members who object to them are named.
 *
 * @de Vereinbarter Kern
 * @source nenner#vereinfachen
 */
export const coreClauses = (acceptance: Acceptance, members: number): CoreClause[] =>
  clausesIn(acceptance)
    .map((clause) => ({
      clause,
      rejectedBy: membersIn(members).filter((member) => !accepts(acceptance, member, clause)),
    }))
    .filter(({ rejectedBy }) => rejectedBy.length * coreShare <= members)
    .sort((a, b) => a.rejectedBy.length - b.rejectedBy.length || a.clause - b.clause);

/** Two clauses that are answered alike, and the members who answer them differently. */
export interface AlikePair {
  first: number;
  second: number;
  differently: number[];
}

/**
 * Second way: clauses that nearly all members answer alike can be merged into one. Listed are pairs that at most one member
 * in fifty answers differently, the most alike first.
 *
 * @de Fast gleiche Ziffern
 * @source nenner#vereinfachen
 */
export const alikePairs = (acceptance: Acceptance, members: number): AlikePair[] => {
  const clauses = clausesIn(acceptance);
  return clauses
    .flatMap((first) => clauses.filter((second) => second > first).map((second) => [first, second] as const))
    .flatMap(([first, second]) => {
      const differently = membersIn(members).filter(
        (member) => accepts(acceptance, member, first) !== accepts(acceptance, member, second),
      );
      return differently.length * coreShare <= members ? [{ first, second, differently }] : [];
    })
    .sort((a, b) => a.differently.length - b.differently.length || a.first - b.first || a.second - b.second);
};

/**
 * Pairs that share a clause belong to one group.
 *
 * @de Gruppen fast gleicher Ziffern
 * @source nenner#vereinfachen
 */
export const groupsOf = (pairs: readonly Pick<AlikePair, 'first' | 'second'>[]): number[][] => {
  let groups: number[][] = [];
  for (const { first, second } of pairs) {
    const touched = groups.filter((group) => group.includes(first) || group.includes(second));
    const joined = [...new Set([...touched.flat(), first, second])].sort((a, b) => a - b);
    groups = [...groups.filter((group) => !touched.includes(group)), joined];
  }
  return groups;
};

const clausesIn = ({ clauses }: Acceptance): number[] =>
  Array.from({ length: clauses }, (_, clause) => clause);
const membersIn = (members: number): number[] => Array.from({ length: members }, (_, member) => member);
