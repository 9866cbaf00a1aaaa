import type { Occasion } from '../shared/occasion.ts';
import type { House } from './house.ts';
import { keptUntilChange } from './kept.ts';
import type { Answer } from './outcome.ts';
import type { AnyRead, ShownBy } from './read.ts';

/** Facts that are the same for every reader; as many as a register's readers ask for again and again. */
const shared = keptUntilChange<unknown>(32);

/** Runs the beats of a read: load, may, show. */
export const ask = async <R extends AnyRead>(
  house: Pick<House, 'database' | 'dataVersion'>,
  read: R,
  input: R['input']['_output'],
  occasion: Occasion,
): Promise<Answer<ShownBy<R>>> => {
  const load = () => read.load(house.database, input, occasion);
  const facts = read.shared
    ? await shared(house, occasion.today, `${read.name} ${JSON.stringify(input)}`, load)
    : await load();
  if (facts === null || facts === undefined) return { outcome: 'not-found' };
  const verdict = read.may(occasion, facts);
  if (!verdict.allowed) return { outcome: 'forbidden', refusal: verdict };
  return { outcome: 'found', value: read.show(facts, occasion, input) };
};
