import type { Words } from '../questionnaire-types.ts';
import type { Cell } from '../result-types.ts';
import type { Value } from '../types.ts';
import type { newDominance } from './dominance.ts';
import { suppressed } from './suppress.ts';

/** A municipality with what it says to a question. */
export type Said = [municipality: string, value: Exclude<Value, null>];

/** How groups of municipalities are weighed by their inhabitants. */
export interface Weigh {
  heads: (municipalities: readonly string[]) => number;
  dominance: ReturnType<typeof newDominance>;
}

interface Option {
  key: string;
  label: Words;
}
type KeysOf = (value: Value) => string[];

const groupsOf = (options: readonly Option[], said: readonly Said[], keysOf: KeysOf) => {
  const who = new Map<string, string[]>(options.map(({ key }) => [key, []]));
  for (const [municipality, value] of said) for (const key of keysOf(value)) who.get(key)?.push(municipality);
  return options.map(({ key, label }) => ({ key, label, municipalities: who.get(key) ?? [] }));
};

/** Several choices: an answer may stand in several cells. @de Zählung mit Mehrfachnennungen @source umfragen#auswertung */
export const countParts = (
  options: readonly Option[],
  said: readonly Said[],
  keysOf: KeysOf,
  { heads, dominance }: Weigh,
): Cell[] =>
  groupsOf(options, said, keysOf).map(({ key, label, municipalities }) => {
    const inhabitants = heads(municipalities);
    const { group, others } = dominance(municipalities, inhabitants);
    return { key, label, count: municipalities.length, inhabitants, dominated: group || others };
  });

/**
 * Each answer stands in one cell, or in one of the `left` ones that are no options. The inhabitants of a hidden cell would
 * follow from its neighbours: if one municipality dominates a cell that is shown, or what all these leave over, none of
 * them shows its inhabitants.
 *
 * @de Zählung je Möglichkeit
 * @source umfragen#dominanz
 */
export const countExclusive = (
  options: readonly Option[],
  said: readonly Said[],
  keysOf: KeysOf,
  { heads, dominance }: Weigh,
  left: readonly number[] = [],
): Cell[] => {
  const groups = groupsOf(options, said, keysOf).map((group) => ({
    ...group,
    inhabitants: heads(group.municipalities),
  }));
  const counts = groups.map(({ municipalities }) => municipalities.length);
  const unplaced = said.length - counts.reduce((sum, count) => sum + count, 0);
  const seen = suppressed([...counts, unplaced, ...left]).cells;
  const shown = groups.filter(
    ({ municipalities }, index) => municipalities.length > 0 && seen[index] !== null,
  );
  const placed = shown.flatMap(({ municipalities }) => municipalities);
  const dominated =
    shown.some(({ municipalities, inhabitants }) => dominance(municipalities, inhabitants).group) ||
    dominance(placed, heads(placed)).others;
  return groups.map(({ key, label, municipalities, inhabitants }) => ({
    key,
    label,
    count: municipalities.length,
    inhabitants,
    dominated,
  }));
};
