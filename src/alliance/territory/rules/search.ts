import { fold } from '../../../shared/fold.ts';
import { lands } from '../lands.ts';
import { type Unit, isUnincorporated } from '../types.ts';
import { readAgs } from './ags.ts';
import { isOneSlip } from './typo.ts';

/** Why a unit answers a query, from the surest reason to the weakest. */
export const reasons = ['key', 'name', 'prefix', 'words', 'contains', 'slip'] as const;
export type Reason = (typeof reasons)[number];
export interface Hit {
  unit: Unit;
  because: Reason;
}

interface Named {
  unit: Unit;
  name: string;
  official: string;
  words: string[];
}

/** The names of a register made ready for search; built once, used for every keystroke. */
export interface TerritoryIndex {
  named: Named[];
  byKey: Map<string, Unit>;
}

/**
 * Puts every municipality and district under its search name, municipalities before districts and the most
 * inhabitants first. Left out are Länder, areas without a municipality, and the district that an independent city also
 * is, so that each choice appears once.
 */
export const buildIndex = (units: Unit[]): TerritoryIndex => {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const named = units
    .filter((unit) => unit.kind !== 'land' && !isUnincorporated(unit))
    .filter((unit) => unit.kind !== 'district' || !byKey.has(`${unit.key}000`))
    .sort(bySize)
    .map((unit) => {
      const name = searchName(unit.name);
      return { unit, name, official: searchName(unit.officialName), words: name.split(' ') };
    });
  return { named, byKey };
};

const bySize = (a: Unit, b: Unit): number =>
  Number(a.kind === 'district') - Number(b.kind === 'district') ||
  (b.population ?? 0) - (a.population ?? 0) ||
  (a.key < b.key ? -1 : 1);

const searchName = (text: string): string => fold(text).replace(/\bst\b/gu, 'sankt');

/**
 * The units somebody may mean by a name or key, best first and among equals the larger first. A Land at the end
 * narrows ("Rottenburg BW"), abbreviations match their words ("Frankfurt a. M."), one slip of the keyboard is forgiven
 * where nothing fits better ("Rotenburg am Neckar").
 *
 * @de Ort suchen
 */
export const searchTerritory = (index: TerritoryIndex, query: string, limit = 10): Hit[] => {
  const byKey = searchKey(index, query);
  if (byKey.length > 0) return byKey;
  const readings = readingsOf(fold(query));
  for (const reading of readings) {
    const hits = searchNames(index, reading);
    // A Land that had to be dropped contradicts the name found: such a hit is a guess, however well it is spelt.
    if (hits.length > 0)
      return hits.slice(0, limit).map((hit) => (reading.guess ? { ...hit, because: 'slip' } : hit));
  }
  return [];
};

/** One way to understand a query: a name, perhaps only in one Land, perhaps only districts or municipalities. */
interface Reading {
  name: string;
  land: string | null;
  kind: Unit['kind'] | null;
  guess: boolean;
}

const titles: [RegExp, Unit['kind']][] = [
  [/^(?:landkreis|kreis|lkr?) /u, 'district'],
  [
    /^(?:stadt|gemeinde|landeshauptstadt|hansestadt|universitaetsstadt|kreisfreie stadt|markt) /u,
    'municipality',
  ],
];

/** From the narrowest to the widest: with the Land at its end taken as such, as typed, without a title, without the Land. */
const readingsOf = (query: string): Reading[] => {
  const { name, land } = splitLand(query);
  const title = titles.find(([pattern]) => pattern.test(name));
  const untitled = title ? name.replace(title[0], '') : name;
  const kind = title?.[1] ?? null;
  const readings: Reading[] = [
    { name, land, kind: null, guess: false },
    { name: query, land: null, kind: null, guess: false },
    { name: untitled, land, kind, guess: false },
    { name: untitled, land: null, kind, guess: land !== null },
  ];
  return readings
    .map((reading) => ({ ...reading, name: searchName(reading.name) }))
    .filter((reading) => reading.name !== '');
};

const searchKey = (index: TerritoryIndex, query: string): Hit[] => {
  const read = readAgs(query);
  const key = read.verdict === 'ok' ? read.key : read.verdict === 'lost-zero' ? read.suggestion : '';
  const unit = index.byKey.get(`${key}000`) ?? index.byKey.get(key);
  return unit ? [{ unit, because: 'key' }] : [];
};

const landNames = lands.flatMap(({ key, code, de, en }) =>
  [code, de, en, ...(code === 'NW' ? ['NRW'] : [])].map((name) => ({ key, name: fold(name) })),
);

const splitLand = (query: string): { name: string; land: string | null } => {
  const land = landNames.find(({ name }) => query.endsWith(` ${name}`));
  return land ? { name: query.slice(0, -land.name.length - 1), land: land.key } : { name: query, land: null };
};

const searchNames = ({ named }: TerritoryIndex, { name, land, kind }: Reading): Hit[] => {
  const words = name.split(' ');
  const found: Record<Reason, Hit[]> = { key: [], name: [], prefix: [], words: [], contains: [], slip: [] };
  for (const entry of named) {
    if ((land !== null && entry.unit.land !== land) || (kind !== null && entry.unit.kind !== kind)) continue;
    const because = reasonFor(entry, name, words);
    if (because) found[because].push({ unit: entry.unit, because });
  }
  return reasons.flatMap((reason) => found[reason]);
};

const shortestForContains = 3;
const shortestForSlip = 4;

const reasonFor = (entry: Named, query: string, words: string[]): Reason | null => {
  const { name, official } = entry;
  if (name === query || official === query) return 'name';
  if (name.startsWith(query)) return 'prefix';
  if (matchesWords(entry.words, words)) return 'words';
  if (query.length >= shortestForContains && name.includes(query)) return 'contains';
  if (query.length >= shortestForSlip && isSlip(entry, query, words.length)) return 'slip';
  return null;
};

/** Every typed word begins a word of the name, in order from its first word; words between may be left out. */
const matchesWords = (name: string[], typed: string[]): boolean => {
  let at = 0;
  for (const [index, word] of typed.entries()) {
    while (at < name.length && !begins(word, name[at] as string)) at += 1;
    if (at === name.length || (index === 0 && at > 0)) return false;
    at += 1;
  }
  return true;
};

/** `a` stands for `am` on either side: registers abbreviate, too ("Rottenburg a.d.Laaber"). */
const begins = (typed: string, word: string): boolean =>
  word.startsWith(typed) || (word.length === 1 && typed.startsWith(word));

/** The first letter is hardly ever the wrong one, and asking for it keeps the search quick. */
const isSlip = ({ name, words }: Named, query: string, count: number): boolean => {
  if (name[0] !== query[0]) return false;
  const start = words.length > count ? words.slice(0, count).join(' ') : name;
  return isOneSlip(start, query);
};
