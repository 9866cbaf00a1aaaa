/** Names of the groups that somebody may put together in a form. */
export const groupKeys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'] as const;

/** What becomes of a clause: taken or left alone, in every text, or with the others of a group. */
export type ClauseChoice = '' | 'core' | (typeof groupKeys)[number];

/**
 * The agreed core and the groups out of one choice for each clause, by clause id. A group of one clause is none.
 *
 * @de Kern und Gruppen wählen
 * @source nenner#vereinfachen
 */
export const reductionOf = (
  choices: Readonly<Record<string, ClauseChoice>>,
): { core: number[]; together: number[][] } => {
  const chosenAs = (wanted: ClauseChoice): number[] =>
    Object.entries(choices)
      .filter(([, choice]) => choice === wanted)
      .map(([clause]) => Number(clause));
  return {
    core: chosenAs('core'),
    together: groupKeys.map(chosenAs).filter((group) => group.length > 1),
  };
};

/** The other way round: what a form shows as chosen. @de Gewählter Kern und gewählte Gruppen @source nenner#vereinfachen */
export const choicesOf = (
  core: readonly number[],
  together: readonly (readonly number[])[],
): Record<string, ClauseChoice> => {
  const grouped = together
    .slice(0, groupKeys.length)
    .flatMap((group, at) => group.map((clause) => [String(clause), groupKeys[at] ?? ''] as const));
  return {
    ...Object.fromEntries(grouped),
    ...Object.fromEntries(core.map((clause) => [String(clause), 'core'])),
  };
};
