import { fold } from '../../../shared/fold.ts';

/** An entry as far as it can look like another. */
export interface Lookalike {
  municipality: string;
  name: string;
  land: string | null;
  mailboxes: string[];
  /** Key of the unit that took the place of a dissolved one. */
  successor: string | null;
}

export const suspicions = ['successor', 'district-and-city', 'same-name', 'same-mailbox'] as const;
export type Suspicion = (typeof suspicions)[number];
export interface Pair {
  a: string;
  b: string;
  because: Suspicion[];
}

/**
 * Pairs of entries that may be one: a dissolved municipality and its successor, a city and the district it also is, one
 * name twice in a Land, one mailbox for two. Only a hint: a town and the district of its name may both be members.
 *
 * @de Verdacht auf Dubletten
 * @source verzeichnis#dubletten
 */
export const suspectedDuplicates = (entries: readonly Lookalike[]): Pair[] => {
  const pairs = new Map<string, Pair>();
  const known = new Set(entries.map(({ municipality }) => municipality));
  const suspect = (one: string, other: string, because: Suspicion) => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, because: [] };
    if (!pair.because.includes(because)) pair.because.push(because);
    pairs.set(`${a} ${b}`, pair);
  };
  for (const { municipality, successor } of entries) {
    if (successor !== null && known.has(successor)) suspect(municipality, successor, 'successor');
    if (known.has(`${municipality}000`)) suspect(municipality, `${municipality}000`, 'district-and-city');
  }
  for (const group of groups(entries, ({ land, name }) => [`${land} ${bareName(name)}`]))
    eachPair(group, (a, b) => suspect(a, b, 'same-name'));
  for (const group of groups(entries, ({ mailboxes }) => mailboxes.map((one) => one.toLowerCase())))
    eachPair(group, (a, b) => suspect(a, b, 'same-mailbox'));
  return [...pairs.values()].sort((x, y) => y.because.length - x.because.length || (x.a < y.a ? -1 : 1));
};

/** The name as search compares it, without kind and addition: `Landkreis Rostock`, `Rostock, Hansestadt` are `rostock`. */
const bareName = (name: string): string =>
  fold(name.replace(/\(.*?\)|,.*$/gu, '')).replace(/^(?:landkreis|kreis|stadt|gemeinde|region) /u, '');

const groups = (entries: readonly Lookalike[], keysOf: (entry: Lookalike) => string[]): string[][] => {
  const found = new Map<string, string[]>();
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) found.set(key, [...(found.get(key) ?? []), entry.municipality]);
  // A mailbox of a service provider stands for dozens: a pile of pairs would hide the others.
  return [...found.values()].filter(({ length }) => length > 1 && length <= 5);
};

const eachPair = (group: string[], told: (a: string, b: string) => void): void => {
  for (const [index, a] of group.entries()) for (const b of group.slice(index + 1)) told(a, b);
};
