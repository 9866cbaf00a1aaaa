import type { UnitKind } from '../types.ts';

/**
 * What somebody meant by a key they typed or a spreadsheet kept. `lost-zero` is a number whose leading zero a
 * spreadsheet dropped: the suggestion has the right form, but a person or a look-up must confirm it.
 */
export type AgsReading =
  | { verdict: 'ok'; key: string; kind: UnitKind }
  | { verdict: 'lost-zero'; suggestion: string; kind: UnitKind }
  | { verdict: 'empty' }
  | { verdict: 'not-a-key' }
  | { verdict: 'wrong-length'; digits: number }
  | { verdict: 'unknown-land'; land: string };

const kinds: Record<number, UnitKind> = { 2: 'land', 5: 'district', 8: 'municipality', 12: 'municipality' };
const abroad = /^[A-Z]{2}:[0-9A-Z]+$/u;

/**
 * Reads an official municipality key (AGS, 8 digits), a district (5), a Land (2), a regional key (ARS, 12 digits, whose
 * positions 6–9 name the association and are dropped) or the key of a place abroad (`FR:75056`).
 * There is no check digit: only length and Land can be checked here, the rest is a look-up.
 *
 * @de Gemeindeschlüssel lesen
 * @source gemeindeverzeichnis#ags
 */
export const readAgs = (typed: string | number | null | undefined): AgsReading => {
  const text = clean(typed);
  if (text === '') return { verdict: 'empty' };
  if (abroad.test(text) && !text.startsWith('DE:')) return { verdict: 'ok', key: text, kind: 'municipality' };
  const digits = text.replace(/^DE:/u, '');
  if (!/^\d+$/u.test(digits)) return { verdict: 'not-a-key' };
  const lost = kinds[digits.length] === undefined;
  const padded = lost ? `0${digits}` : digits;
  const kind = kinds[padded.length];
  if (!kind) return { verdict: 'wrong-length', digits: digits.length };
  const land = padded.slice(0, 2);
  if (land < '01' || land > '16') return { verdict: 'unknown-land', land };
  const key = padded.length === 12 ? padded.slice(0, 5) + padded.slice(9) : padded;
  return lost ? { verdict: 'lost-zero', suggestion: key, kind } : { verdict: 'ok', key, kind };
};

/** Without the signs people put between groups, a label in front, or the `.0` that programs append to numbers. */
const clean = (typed: string | number | null | undefined): string =>
  String(typed ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .trim()
    .replace(/^'/u, '')
    .replace(/^(?:AGS|ARS|RS|GKZ)\b[\s:.]*/u, '')
    .replace(/^(\d+)\.0$/u, '$1')
    .replace(/[\s./\-_]+/gu, '');
