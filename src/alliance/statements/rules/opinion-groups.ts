import type { Stance } from '../types.ts';

/** Fewer members make no groups, only members. */
export const fewestMembers = 25;
const fewestInGroup = 5;
/** Below this the groups overlap so much that naming them would invent a split. */
const clearest = 0.35;

/** What one member said, by clause; clauses without a position are missing. */
export interface Opinion {
  municipality: string;
  stances: ReadonlyMap<number, Stance>;
}

/** Members who answered alike, and how far each clause carries them on average, from -1 (no) to 1 (supports). @de Meinungsgruppe */
export interface OpinionGroup {
  municipalities: string[];
  means: Map<number, number>;
}

const values: Record<Stance, number> = { supports: 1, accepts: 0.5, 'only-if': 0, 'not-covered': 0, no: -1 };

/**
 * Two or three groups of members who answered alike, or null where the answers show none. The same answers always give
 * the same groups: the first centre is the member farthest from the mean, each further one the member farthest from the
 * centres so far; then members and means settle in turns. Distances are over the clauses both sides know. It is an aid
 * for reading, no finding: the numbers behind the stances are set by hand, and people are not their answers.
 *
 * @de Meinungsgruppen
 * @source erklaerungen#meinungsgruppen
 */
export const opinionGroups = (
  clauses: readonly number[],
  opinions: readonly Opinion[],
): OpinionGroup[] | null => {
  if (opinions.length < fewestMembers) return null;
  const points = opinions
    .toSorted((a, b) => (a.municipality < b.municipality ? -1 : 1))
    .map(({ municipality, stances }) => ({
      municipality,
      at: clauses.map((clause) => {
        const stance = stances.get(clause);
        return stance === undefined ? null : values[stance];
      }),
    }));
  const tried = [2, 3].map((count) => settle(points, count));
  const best = tried.reduce((one, other) => (other.clarity > one.clarity + 0.05 ? other : one));
  if (best.clarity < clearest) return null;
  return best.groups
    .map(({ members, centre }) => ({
      municipalities: members.map(({ municipality }) => municipality),
      means: new Map(clauses.map((clause, index) => [clause, centre[index] ?? 0])),
    }))
    .toSorted((a, b) => b.municipalities.length - a.municipalities.length);
};

type Coordinates = readonly (number | null)[];
interface Point {
  municipality: string;
  at: Coordinates;
}
interface Settled {
  groups: { members: Point[]; centre: number[] }[];
  /** How much nearer members are to their own centre than to the next one, from 0 to 1. */
  clarity: number;
}

const settle = (points: readonly Point[], count: number): Settled => {
  let centres = firstCentres(points, count);
  let groups: Point[][] = [];
  for (let round = 0; round < 50; round += 1) {
    groups = centres.map(() => []);
    for (const point of points) groups[nearest(point.at, centres).index]?.push(point);
    const next = groups.map((members, index) =>
      members.length > 0 ? meanOf(members) : (centres[index] ?? []),
    );
    const isStill = next.every((centre, index) =>
      centre.every((value, at) => value === centres[index]?.[at]),
    );
    centres = next;
    if (isStill) break;
  }
  const clear = points.reduce((sum, { at }) => {
    const { own, next } = nearest(at, centres);
    return sum + (next === 0 ? 0 : (next - own) / next);
  }, 0);
  const isTooSmall = groups.some((members) => members.length < fewestInGroup);
  return {
    groups: groups.map((members, index) => ({ members, centre: centres[index] ?? [] })),
    clarity: isTooSmall ? 0 : clear / points.length,
  };
};

const firstCentres = (points: readonly Point[], count: number): number[][] => {
  const middle = meanOf(points);
  const filled = ({ at }: Point) => at.map((value, index) => value ?? middle[index] ?? 0);
  const centres: number[][] = [];
  while (centres.length < count) {
    const from = centres.length === 0 ? [middle] : centres;
    const farthest = points.reduce((best, point) =>
      nearest(point.at, from).own > nearest(best.at, from).own ? point : best,
    );
    centres.push(filled(farthest));
  }
  return centres;
};

const nearest = (at: Coordinates, centres: readonly (readonly number[])[]) => {
  const distances = centres.map((centre) => distance(at, centre));
  const own = Math.min(...distances);
  const index = distances.indexOf(own);
  return { index, own, next: Math.min(...distances.toSpliced(index, 1)) };
};

/** The mean difference over the clauses to which there is a position. */
const distance = (at: Coordinates, centre: readonly number[]): number => {
  let [sum, known] = [0, 0];
  for (const [index, value] of at.entries())
    if (value !== null) {
      sum += Math.abs(value - (centre[index] ?? 0));
      known += 1;
    }
  return known === 0 ? 0 : sum / known;
};

const meanOf = (points: readonly Point[]): number[] =>
  (points[0]?.at ?? []).map((_, index) => {
    const known = points.flatMap(({ at }) => at[index] ?? []);
    return known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length;
  });
