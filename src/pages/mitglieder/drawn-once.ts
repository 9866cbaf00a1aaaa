import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';

const drawings = new WeakMap<object, Map<string, Child>>();

/**
 * A part of a page that depends on nothing but some facts and a few words (language, order …), drawn once for as long as
 * these very facts are kept. Facts are never changed once they are loaded, so the same object means the same drawing.
 */
export const drawnOnce = (facts: object, words: string, draw: () => Child): Child => {
  let known = drawings.get(facts);
  if (!known) drawings.set(facts, (known = new Map()));
  const drawn = known.get(words);
  if (drawn !== undefined) return drawn;
  const made = raw(String(draw()));
  known.set(words, made);
  return made;
};
