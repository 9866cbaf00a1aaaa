import type { Occasion } from '../shared/occasion.ts';
import type { House } from './house.ts';
import type { Answer } from './outcome.ts';
import type { AnyRead, ShownBy } from './read.ts';

/** Runs the beats of a read: load, may, show. */
export const ask = async <R extends AnyRead>(
  house: Pick<House, 'database'>,
  read: R,
  input: R['input']['_output'],
  occasion: Occasion,
): Promise<Answer<ShownBy<R>>> => {
  const facts = await read.load(house.database, input, occasion);
  if (facts === null || facts === undefined) return { outcome: 'not-found' };
  const verdict = read.may(occasion, facts);
  if (!verdict.allowed) return { outcome: 'forbidden', refusal: verdict };
  return { outcome: 'found', value: read.show(facts, occasion, input) };
};
