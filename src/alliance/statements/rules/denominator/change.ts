import { accepts } from './check.ts';
import type { Frontier, Point } from './frontier.ts';
import { type Acceptance, type Measure, popcount } from './instance.ts';

/** Members and how they are weighed. */
export interface Weighed {
  acceptance: Acceptance;
  weights: Int32Array;
  measure: Measure;
}

/** The longest text that reaches a support, and the longest that might. */
export interface Reached {
  /** Null where not even the empty text reaches it. */
  best: Point | null;
  /** With more clauses than this it is certainly impossible. */
  atMostClauses: number;
}

/**
 * How long the text may be for a wanted support.
 *
 * @de Längster Text für eine Unterstützung
 * @source nenner#ablesen
 */
export const longestFor = ({ points }: Frontier, wanted: number): Reached => ({
  best: points.findLast(({ support }) => support >= wanted) ?? null,
  atMostClauses: points.findLast(({ atMost }) => atMost >= wanted)?.count ?? 0,
});

/** What a text loses by one of its clauses. */
export interface ClauseLoss {
  clause: number;
  /** Members who accept everything else in the text: who would come back without this clause. */
  members: number[];
  /** By how much support would grow without it. */
  gain: number;
  /** How many members reject the clause at all, with or without others. */
  rejectedBy: number;
}

/**
 * Who is lost by each clause of a text. A member that rejects several clauses is lost by none of them alone and stands in
 * no list.
 *
 * @de Verlust je Ziffer
 * @source nenner#verlust
 */
export const lossPerClause = (
  { acceptance, weights, measure }: Weighed,
  text: readonly number[],
): ClauseLoss[] => {
  const losses = new Map(text.map((clause) => [clause, { members: [] as number[], rejectedBy: 0 }]));
  for (const member of weights.keys()) {
    const rejected = text.filter((clause) => !accepts(acceptance, member, clause));
    for (const clause of rejected) {
      const loss = losses.get(clause);
      if (!loss) continue;
      loss.rejectedBy += 1;
      if (rejected.length === 1) loss.members.push(member);
    }
  }
  const gain = gainOver({ acceptance, weights, measure }, text);
  return text.map((clause) => {
    const { members, rejectedBy } = losses.get(clause) ?? { members: [], rejectedBy: 0 };
    return { clause, members, rejectedBy, gain: gain(members) };
  });
};

/**
 * What members who come in add to the support of a text: their weights, or the Länder that did not carry it yet.
 *
 * @de Zuwachs
 * @source nenner#gewichte
 */
export const gainOver = (
  { acceptance, weights, measure }: Weighed,
  text: readonly number[],
): ((members: readonly number[]) => number) => {
  if (measure === 'sum')
    return (members) => members.reduce((sum, member) => sum + (weights[member] as number), 0);
  let lands = 0;
  for (const [member, land] of weights.entries())
    if (text.every((clause) => accepts(acceptance, member, clause))) lands |= land;
  return (members) =>
    popcount(members.reduce((more, member) => more | (weights[member] as number), 0) & ~lands);
};

/** A change of the text: the clauses that go, and who then comes in. */
export interface Change {
  leaves: number[];
  members: number[];
  gain: number;
}

/**
 * The fewest clauses that would have to go for anybody more to come in; of several such changes those that bring in most
 * stand first. Empty if everybody carries the text already.
 *
 * @de Kleinste Änderung
 * @source nenner#aenderung
 */
export const smallestChanges = (
  { acceptance, weights, measure }: Weighed,
  text: readonly number[],
): Change[] => {
  let fewest = Number.POSITIVE_INFINITY;
  let groups = new Map<string, { leaves: number[]; members: number[] }>();
  for (const member of weights.keys()) {
    const leaves = text.filter((clause) => !accepts(acceptance, member, clause));
    if (leaves.length === 0 || leaves.length > fewest) continue;
    if (leaves.length < fewest) {
      fewest = leaves.length;
      groups = new Map();
    }
    const key = leaves.join();
    const group = groups.get(key) ?? { leaves, members: [] };
    group.members.push(member);
    groups.set(key, group);
  }
  const gain = gainOver({ acceptance, weights, measure }, text);
  // nobody lacks fewer clauses, so exactly the members of a group come in with its change
  return [...groups.values()]
    .map(({ leaves, members }) => ({ leaves, members, gain: gain(members) }))
    .sort((a, b) => b.gain - a.gain || b.members.length - a.members.length);
};
