import type { Frontier, Point } from './frontier.ts';
import { type Acceptance, type Measure, wordBits } from './instance.ts';

/** What does not hold in a frontier: at which number of clauses, and what. */
export interface Objection {
  count: number;
  says: 'clauses' | 'support' | 'limits' | 'rising' | 'beaten';
}

/** Up to here the check itself looks at every set of clauses. */
const mostForEverySet = 12;

/**
 * Checks a frontier from the members themselves, without anything that made it: whether each text has its clauses and
 * exactly its support, whether support never rises with the number of clauses, and whether any text that differs by one
 * exchanged clause (for few clauses: any text at all) is carried by more than was said to be possible.
 *
 * @de Nachprüfung
 * @source nenner#zusage
 */
export const checkFrontier = (
  acceptance: Acceptance,
  weights: Int32Array,
  frontier: Frontier,
): Objection[] => {
  const objections: Objection[] = [];
  const supportOf = (clauses: readonly number[]) => recount(acceptance, weights, frontier.measure, clauses);
  const limits = frontier.points.map(({ atMost }) => atMost);
  const beats = (clauses: readonly number[]) => supportOf(clauses) > (limits[clauses.length] ?? 0);
  for (const [count, point] of frontier.points.entries()) {
    if (!isText(point, count, frontier.clauses)) objections.push({ count, says: 'clauses' });
    else if (supportOf(point.clauses) !== point.support) objections.push({ count, says: 'support' });
    else if (bestNeighbour(acceptance, weights, frontier, point.clauses) > point.atMost)
      objections.push({ count, says: 'beaten' });
    if (point.support > point.atMost) objections.push({ count, says: 'limits' });
    if (count > 0 && point.atMost > (limits[count - 1] ?? 0)) objections.push({ count, says: 'rising' });
  }
  if (frontier.clauses <= mostForEverySet)
    for (let set = 0; set < 1 << frontier.clauses; set += 1) {
      const clauses = Array.from({ length: frontier.clauses }, (_, clause) => clause).filter(
        (clause) => (set >> clause) & 1,
      );
      if (beats(clauses)) objections.push({ count: clauses.length, says: 'beaten' });
    }
  return objections;
};

const isText = ({ count, clauses }: Point, size: number, of: number): boolean =>
  count === size &&
  clauses.length === size &&
  new Set(clauses).size === size &&
  clauses.every((clause) => Number.isInteger(clause) && clause >= 0 && clause < of);

/** What carries a text, member by member. @de Unterstützung @source nenner#gewichte */
export const recount = (
  acceptance: Acceptance,
  weights: Int32Array,
  measure: Measure,
  clauses: readonly number[],
): number => {
  let sum = 0;
  const lands = new Set<number>();
  for (const [member, weight] of weights.entries()) {
    if (!clauses.every((clause) => accepts(acceptance, member, clause))) continue;
    sum += weight;
    for (let land = 0; land < 32; land += 1) if ((weight >>> land) & 1) lands.add(land);
  }
  return measure === 'sum' ? sum : lands.size;
};

/** Whether a member accepts a clause. @de Zustimmung @source nenner#zustimmung */
export const accepts = ({ lo, hi }: Acceptance, member: number, clause: number): boolean =>
  clause < wordBits
    ? (((lo[member] as number) >>> clause) & 1) === 1
    : (((hi[member] as number) >>> (clause - wordBits)) & 1) === 1;

/** The most that carries a text in which one clause is exchanged for another, in one pass over the members. */
const bestNeighbour = (
  acceptance: Acceptance,
  weights: Int32Array,
  { measure, clauses: of }: Pick<Frontier, 'measure' | 'clauses'>,
  text: readonly number[],
): number => {
  const others = Array.from({ length: of }, (_, clause) => clause).filter((clause) => !text.includes(clause));
  const join = (a: number, b: number): number => (measure === 'sum' ? a + b : a | b);
  // who accepts the whole text, and who rejects one clause of it alone, by the clause that would come in
  const whole = others.map(() => 0);
  const alone = text.map(() => others.map(() => 0));
  for (const [member, weight] of weights.entries()) {
    let rejected = -1;
    let count = 0;
    for (const [at, clause] of text.entries())
      if (!accepts(acceptance, member, clause)) {
        rejected = at;
        count += 1;
        if (count > 1) break;
      }
    const row = count === 0 ? whole : count === 1 ? alone[rejected] : undefined;
    if (!row) continue;
    for (const [at, clause] of others.entries())
      if (accepts(acceptance, member, clause)) row[at] = join(row[at] ?? 0, weight);
  }
  const exchanged = alone.flatMap((row) => row.map((weight, at) => join(weight, whole[at] ?? 0)));
  return exchanged.reduce((most, weight) => Math.max(most, measure === 'sum' ? weight : landsIn(weight)), 0);
};

const landsIn = (bits: number): number => {
  let lands = 0;
  for (let land = 0; land < 32; land += 1) lands += (bits >>> land) & 1;
  return lands;
};
