import type { Day } from '../shared/days.ts';
import type { House } from './house.ts';
import { putLast } from './latest.ts';

type Where = Pick<House, 'database' | 'dataVersion'>;

/**
 * Remembers what was worked out for as long as the data and the day stay as they are, at most so many answers: the one not
 * asked for longest goes. What it remembers must depend on nothing but the data, the day and the key.
 */
export const keptUntilChange = <T>(most: number) => {
  // each house counts the versions of its data by a counter of its own
  const keptBy = new WeakMap<House['dataVersion'], { state: string; answers: Map<string, T> }>();

  return async (house: Where, today: Day, key: string, workOut: () => Promise<T>): Promise<T> => {
    // A process that cannot hear of changes must not trust what it remembers.
    if (!house.database.listening) return workOut();
    const state = `${house.dataVersion()} ${today}`;
    let kept = keptBy.get(house.dataVersion);
    if (kept?.state !== state) keptBy.set(house.dataVersion, (kept = { state, answers: new Map() }));
    const known = kept.answers.get(key);
    const answer = known ?? (await workOut());
    // Worked out while something changed: good for this reader, not for the next.
    if (`${house.dataVersion()} ${today}` !== state) return answer;
    putLast(kept.answers, key, answer, most);
    return answer;
  };
};
