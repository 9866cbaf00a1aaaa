import type { Answering } from './weightings.ts';

/** How a text is made shorter to reckon with: what is agreed, and what is taken together. */
export interface Reduction {
  /** Clauses that stand in every text. */
  core: readonly number[];
  /** Clauses that are taken or left together. */
  together: readonly (readonly number[])[];
}

/** What is left to choose: each choice is one clause or several that belong together. */
export interface Reduced {
  answers: Answering[];
  /** The clauses of each choice. */
  choices: number[][];
}

/**
 * Fixes the core and merges what belongs together. A member that rejects a clause of the core accepts nothing any more; a
 * merged clause is accepted by those who accept each of its parts. Every text of the reduced table is a text of the whole
 * one, with the same support.
 *
 * @de Vereinfachte Rechnung
 * @source nenner#vereinfachen
 */
export const reduce = (
  answers: readonly Answering[],
  clauses: number,
  { core, together }: Reduction,
): Reduced => {
  const inCore = new Set(core);
  const grouped = together
    .map((group) => [...new Set(group)].filter((clause) => !inCore.has(clause)).sort((a, b) => a - b))
    .filter((group) => group.length > 1);
  const inGroup = new Set(grouped.flat());
  const single = Array.from({ length: clauses }, (_, clause) => clause).filter(
    (clause) => !inCore.has(clause) && !inGroup.has(clause),
  );
  const choices = [...single.map((clause) => [clause]), ...grouped].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return {
    choices,
    answers: answers.map((answer) => {
      const ground = worst(core.map((clause) => answer.stances[clause] ?? null));
      return {
        ...answer,
        stances: choices.map((choice) =>
          worst([ground, ...choice.map((clause) => answer.stances[clause] ?? null)]),
        ),
      };
    }),
  };
};

type Said = Answering['stances'][number];
/** From what stands against a text for good to what does not. */
const order: readonly Said[] = ['no', 'only-if', null, 'not-covered', 'accepts', 'supports'];
const worst = (said: readonly Said[]): Said =>
  said.reduce((least, one) => (order.indexOf(one) < order.indexOf(least) ? one : least), 'supports');
