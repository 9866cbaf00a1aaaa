import { hunksBetween } from './hunks.ts';

/** A stretch of text that two wordings share, or that only one of them has. @de Textstück */
export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/**
 * How a wording became another one, as pieces in reading order: what is gone stands before what is new.
 *
 * @de Unterschied
 * @source erklaerungen#unterschiede
 */
export const difference = (before: string, after: string): Piece[] => {
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], text: string) => void (text !== '' && pieces.push({ kind, text }));
  let at = 0;
  for (const { from, to, text } of hunksBetween(before, after)) {
    add('same', before.slice(at, from));
    add('gone', before.slice(from, to));
    add('new', text);
    at = to;
  }
  add('same', before.slice(at));
  return pieces;
};

/** The wording before or after, out of the pieces. @de Wortlaut aus dem Unterschied @source erklaerungen#unterschiede */
export const wordingIn = (pieces: readonly Piece[], side: 'before' | 'after'): string =>
  pieces
    .filter(({ kind }) => kind === 'same' || kind === (side === 'before' ? 'gone' : 'new'))
    .map(({ text }) => text)
    .join('');
