import type { Clause, EditionPart } from '../types.ts';

/** The parts of a text as they are frozen. @de Teile einer Fassung @source erklaerungen#fassungen */
export const partsOf = (clauses: readonly Clause[]): EditionPart[] =>
  clauses.map(({ id, kind, number, label, text, hash }) => ({ clause: id, kind, number, label, text, hash }));

/**
 * What the hash of an edition is taken of: one line per part with its number, or `preamble` and `closing`, and the hash
 * of its words. Anybody who has the text can write these lines again.
 *
 * @de Prüftext einer Fassung
 * @source erklaerungen#fassungen
 */
export const editionLines = (parts: readonly Pick<EditionPart, 'kind' | 'number' | 'hash'>[]): string =>
  parts.map(({ kind, number, hash }) => `${number ?? kind} ${hash}\n`).join('');
