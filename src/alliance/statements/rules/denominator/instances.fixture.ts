import { type Acceptance, type Measure, patternsOf, wordBits, worth } from './instance.ts';

/** Numbers that look like chance and are the same in every run. */
export const chance = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Positions as a table of who accepts what. */
export const acceptanceOf = (
  members: number,
  clauses: number,
  accepts: (member: number, clause: number) => boolean,
): Acceptance => {
  const lo = new Int32Array(members);
  const hi = new Int32Array(members);
  for (let member = 0; member < members; member += 1)
    for (let clause = 0; clause < clauses; clause += 1)
      if (accepts(member, clause)) {
        if (clause < wordBits) lo[member] = (lo[member] as number) | (1 << clause);
        else hi[member] = (hi[member] as number) | (1 << (clause - wordBits));
      }
  return { clauses, lo, hi };
};

/** Every member accepts every clause with the same chance: no structure at all. */
export const noise = (members: number, clauses: number, share: number, next: () => number): Acceptance =>
  acceptanceOf(members, clauses, () => next() < share);

/** Members belong to camps that answer alike but for a few clauses each; early camps are larger. */
export const camps = (
  members: number,
  clauses: number,
  of: { camps: number; differs: number },
  next: () => number,
): Acceptance => {
  const answers = Array.from({ length: of.camps }, () =>
    Array.from({ length: clauses }, () => next() < 0.75),
  );
  const camp = Array.from({ length: members }, () => Math.floor(of.camps * next() * next()));
  return acceptanceOf(
    members,
    clauses,
    (member, clause) => next() < of.differs !== (answers[camp[member] ?? 0]?.[clause] ?? false),
  );
};

/** Members and clauses lie on one line from cautious to far-reaching; near the border an answer may go either way. */
export const line = (members: number, clauses: number, sharpness: number, next: () => number): Acceptance => {
  const place = Array.from({ length: members }, () => spreadAround(next));
  const reach = Array.from({ length: clauses }, () => 1.2 * spreadAround(next) - 1.5);
  return acceptanceOf(
    members,
    clauses,
    (member, clause) =>
      next() < 1 / (1 + Math.exp(sharpness * ((reach[clause] ?? 0) - (place[member] ?? 0)))),
  );
};

/** Two questions at once: every clause looks in its own direction of a plane. */
export const plane = (
  members: number,
  clauses: number,
  sharpness: number,
  next: () => number,
): Acceptance => {
  const places = Array.from({ length: members }, () => [spreadAround(next), spreadAround(next)] as const);
  const directions = Array.from({ length: clauses }, () => ({
    angle: 2 * Math.PI * next(),
    reach: 0.8 * spreadAround(next) - 1.2,
  }));
  return acceptanceOf(members, clauses, (member, clause) => {
    const [x, y] = places[member] ?? [0, 0];
    const { angle, reach } = directions[clause] ?? { angle: 0, reach: 0 };
    return next() < 1 / (1 + Math.exp(sharpness * (reach - Math.cos(angle) * x - Math.sin(angle) * y)));
  });
};

const spreadAround = (next: () => number): number =>
  Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next());

/** Many small municipalities and few very large ones. */
export const inhabitants = (members: number, next: () => number): Int32Array =>
  Int32Array.from({ length: members }, () => Math.floor(Math.min(3_600_000, 500 / (next() + 1e-6))));

/** Each member in one of sixteen Länder, some of them with far more members. */
export const lands = (members: number, next: () => number): Int32Array =>
  Int32Array.from({ length: members }, () => 1 << Math.floor(16 * next() * next()));

export const ones = (members: number): Int32Array => new Int32Array(members).fill(1);

/** The best support for each number of clauses by looking at every set, as plainly as can be. */
export const bruteForce = (acceptance: Acceptance, weights: Int32Array, measure: Measure): number[] => {
  const { lo, weight, clauses } = patternsOf(acceptance, weights, measure);
  const best = Array.from({ length: clauses + 1 }, () => 0);
  for (let set = 0; set < 2 ** clauses; set += 1) {
    let carried = 0;
    let count = 0;
    for (let clause = 0; clause < clauses; clause += 1) count += (set >> clause) & 1;
    for (const [index, accepted] of lo.entries())
      if ((accepted & set) === set)
        carried = measure === 'sum' ? carried + (weight[index] ?? 0) : carried | (weight[index] ?? 0);
    best[count] = Math.max(best[count] ?? 0, worth(measure, carried));
  }
  return best;
};
