import { fold } from '../../../shared/fold.ts';
import { lands } from '../../territory/lands.ts';
import type { DemandState } from '../types.ts';

/** The eight demands as the campaign's data service calls them, in the order of their numbers in the catalogue `acht`. */
export const eightFields = [
  'public_solidarity_declaration',
  'supports_searescue_actively',
  'admission_in_addition_quota',
  'admission_program',
  'communal_reception',
  'national_international_networking',
  'alliance_safe_harbours',
  'transparency',
] as const;

/** One safe harbour as the file describes it. */
export interface EightEntry {
  /** Counted from 1 in the order of the file. */
  row: number;
  name: string;
  /** Two-digit key; null where the file names none or an unknown one. */
  land: string | null;
  landWritten: string;
  /** What is stated, by number of the demand; what the file does not affirm is left out. */
  states: { number: number; state: DemandState }[];
  /** When the service last looked, `YYYY-MM-DD`; null where it says nothing readable. */
  updated: string | null;
}

export type EightProblem = 'not-a-list' | 'no-name' | 'no-demands' | 'too-many';
export interface ReadEight {
  entries: EightEntry[];
  /** Row 0 is the file as a whole. */
  problems: { row: number; problem: EightProblem }[];
}

const mostEntries = 2_000;
type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the public eight-demand shape: a list of safe harbours, or an object that holds one. `…_fullfilled` (as the
 * service spells it) is done, `…_decided` is decided. `false` and `null` bring nothing: without a source a no of a
 * third party is not put on a municipality's page.
 *
 * @de Acht-Forderungen-Datei lesen
 * @source forderungen#acht-forderungen
 */
export const readEightDemands = (value: unknown): ReadEight => {
  const list = listIn(value);
  if (list === null) return { entries: [], problems: [{ row: 0, problem: 'not-a-list' }] };
  if (list.length > mostEntries) return { entries: [], problems: [{ row: 0, problem: 'too-many' }] };
  const read: ReadEight = { entries: [], problems: [] };
  for (const [index, item] of list.entries()) {
    const found = entryOf(item, index + 1);
    if (typeof found === 'string') read.problems.push({ row: index + 1, problem: found });
    else read.entries.push(found);
  }
  return read;
};

const listIn = (value: unknown): unknown[] | null => {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return null;
  return Object.values(value).find(Array.isArray) ?? (isObject(value['demands']) ? [value] : null);
};

const entryOf = (item: unknown, row: number): EightEntry | EightProblem => {
  if (!isObject(item)) return 'no-name';
  const city = isObject(item['city']) ? item['city'] : item;
  const name = textOf(city['name']);
  if (name === '') return 'no-name';
  const { demands } = item;
  if (!isObject(demands)) return 'no-demands';
  const state = city['state'] ?? city['land'] ?? city['federal_state'] ?? city['Land'];
  const landWritten = textOf(isObject(state) ? state['name'] : state);
  return {
    row,
    name,
    landWritten,
    land: landKey(landWritten),
    states: statesOf(demands),
    updated: dayOf(demands['last_updated'] ?? item['last_updated']),
  };
};

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.normalize().trim().slice(0, 200) : '';

const statesOf = (demands: Json): EightEntry['states'] =>
  eightFields.flatMap((field, index): EightEntry['states'] => {
    const isDone = demands[`${field}_fullfilled`] === true || demands[`${field}_fulfilled`] === true;
    if (!isDone && demands[`${field}_decided`] !== true) return [];
    return [{ number: index + 1, state: isDone ? 'done' : 'decided' }];
  });

const landKey = (written: string): string | null => {
  const wanted = fold(written);
  const named = lands.find(({ key, code, de, en }) =>
    [key, code, `DE-${code}`, de, en].some((name) => fold(name) === wanted),
  );
  return named?.key ?? (wanted === 'nrw' ? '05' : null);
};

const dayOf = (value: unknown): string | null => /^\d{4}-\d\d-\d\d/u.exec(textOf(value))?.[0] ?? null;
