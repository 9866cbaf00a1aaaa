import type { Stance } from '../../types.ts';
import { type Effort, type Frontier, frontierOf, longEffort } from './frontier.ts';
import { type Acceptance, isWeighable, type Measure, mostClauses, patternsOf, wordBits } from './instance.ts';
import type { Weighed } from './change.ts';

/** By what support is counted. @de Gewichtung @source nenner#gewichte */
export const weightings = ['members', 'inhabitants', 'lands'] as const;
export type Weighting = (typeof weightings)[number];

/** What a member says to each clause, in the order of the clauses; null where it took no position to the present words. */
export interface Answering {
  land: string;
  inhabitants: number;
  stances: readonly (Stance | null)[];
}

/** `now`: missing mandates count as no. `given`: as if every missing mandate were there. */
export interface BothFrontiers {
  now: Frontier;
  given: Frontier;
}
export type Frontiers = Record<Weighting, BothFrontiers>;

/** As many Länder as bits of a whole number. */
export const mostLands = 30;

/** Why a table of positions cannot be reckoned with. @de Grenzen der Rechnung @source nenner#grenzen */
export const obstacleOf = (
  answers: readonly Answering[],
  clauses: number,
): 'no-clauses' | 'too-many-clauses' | 'no-members' | 'too-many-lands' | 'too-many-inhabitants' | null => {
  if (clauses === 0) return 'no-clauses';
  if (clauses > mostClauses) return 'too-many-clauses';
  if (answers.length === 0) return 'no-members';
  if (landsOf(answers).length > mostLands) return 'too-many-lands';
  if (!isWeighable(Int32Array.from(answers, ({ inhabitants }) => Math.min(inhabitants, 2 ** 31 - 1))))
    return 'too-many-inhabitants';
  return null;
};

/**
 * Who accepts what: `supports` and `accepts` are yes, everything else is no, a missing mandate only as long as it is
 * missing. A condition is no until the text meets it.
 *
 * @de Zustimmung
 * @source nenner#zustimmung
 */
export const acceptanceOf = (
  answers: readonly Answering[],
  clauses: number,
  withMandates: boolean,
): Acceptance => {
  const lo = new Int32Array(answers.length);
  const hi = new Int32Array(answers.length);
  for (const [member, { stances }] of answers.entries())
    for (let clause = 0; clause < clauses; clause += 1) {
      const stance = stances[clause];
      if (stance !== 'supports' && stance !== 'accepts' && !(withMandates && stance === 'not-covered'))
        continue;
      if (clause < wordBits) lo[member] = (lo[member] as number) | (1 << clause);
      else hi[member] = (hi[member] as number) | (1 << (clause - wordBits));
    }
  return { clauses, lo, hi };
};

/** The members as one weighting sees them. @de Gewichte @source nenner#gewichte */
export const weigh = (
  answers: readonly Answering[],
  weighting: Weighting,
  acceptance: Acceptance,
): Weighed => {
  const measure: Measure = weighting === 'lands' ? 'union' : 'sum';
  const lands = landsOf(answers);
  const weights = Int32Array.from(answers, ({ land, inhabitants }) =>
    weighting === 'members' ? 1 : weighting === 'inhabitants' ? inhabitants : landBit(lands.indexOf(land)),
  );
  return { acceptance, weights, measure };
};

/** Members outside of any Land, where the table names none, count for none. */
const landBit = (land: number): number => (land === -1 ? 0 : 1 << land);

const landsOf = (answers: readonly Answering[]): string[] =>
  [...new Set(answers.map(({ land }) => land))].filter((land) => land !== '').sort();

/**
 * The frontiers of all three weightings, with and without missing mandates.
 *
 * @de Gemeinsamer Nenner
 * @source nenner#grenzlinie
 */
export const frontiersOf = (
  answers: readonly Answering[],
  clauses: number,
  effort: Effort = longEffort,
): Frontiers => {
  const now = acceptanceOf(answers, clauses, false);
  const given = acceptanceOf(answers, clauses, true);
  const isMissing = answers.some(({ stances }) => stances.includes('not-covered'));
  const runs = weightings.length * (isMissing ? 2 : 1);
  let run = 0;
  const solve = (weighting: Weighting, acceptance: Acceptance): Frontier => {
    const { weights, measure } = weigh(answers, weighting, acceptance);
    const part = { ...effort, mayGoOn: (done: number) => effort.mayGoOn((run + done) / runs) };
    const frontier = frontierOf(patternsOf(acceptance, weights, measure), part);
    run += 1;
    return frontier;
  };
  const both = (weighting: Weighting): BothFrontiers => {
    const frontier = solve(weighting, now);
    return { now: frontier, given: isMissing ? solve(weighting, given) : frontier };
  };
  return { members: both('members'), inhabitants: both('inhabitants'), lands: both('lands') };
};
