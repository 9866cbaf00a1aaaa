import type { Occasion } from '../shared/occasion.ts';
import type { House } from './house.ts';
import type { Answer } from './outcome.ts';
import type { AnyRead, ShownBy } from './read.ts';

/** Runs the beats of a read: load, may, show. */
export const ask = async <R extends AnyRead>(
  house: Pick<House, 'database' | 'dataVersion'>,
  read: R,
  input: R['input']['_output'],
  occasion: Occasion,
): Promise<Answer<ShownBy<R>>> => {
  const facts = read.shared
    ? await sharedFacts(house, read, input, occasion)
    : await read.load(house.database, input, occasion);
  if (facts === null || facts === undefined) return { outcome: 'not-found' };
  const verdict = read.may(occasion, facts);
  if (!verdict.allowed) return { outcome: 'forbidden', refusal: verdict };
  return { outcome: 'found', value: read.show(facts, occasion, input) };
};

/** As many questions as a register's readers ask again and again; the one not asked for longest goes. */
const mostKept = 32;
/** Each house counts the versions of its data by a counter of its own. */
const keptBy = new WeakMap<House['dataVersion'], { state: string; facts: Map<string, unknown> }>();

/** Facts that are the same for every reader, as long as the data and the day stay as they are. */
const sharedFacts = async (
  house: Pick<House, 'database' | 'dataVersion'>,
  read: AnyRead,
  input: unknown,
  occasion: Occasion,
): Promise<unknown> => {
  // A process that cannot hear of changes must not trust what it remembers.
  if (!house.database.listening) return read.load(house.database, input, occasion);
  const state = `${house.dataVersion()} ${occasion.today}`;
  let kept = keptBy.get(house.dataVersion);
  if (kept?.state !== state) keptBy.set(house.dataVersion, (kept = { state, facts: new Map() }));
  const key = `${read.name} ${JSON.stringify(input)}`;
  const known = kept.facts.get(key);
  const facts = known ?? (await read.load(house.database, input, occasion));
  // Loaded while something changed: good for this reader, not for the next.
  if (`${house.dataVersion()} ${occasion.today}` !== state) return facts;
  kept.facts.delete(key);
  kept.facts.set(key, facts);
  const oldest = kept.facts.keys().next().value;
  if (kept.facts.size > mostKept && oldest !== undefined) kept.facts.delete(oldest);
  return facts;
};
