import { setImmediate as nextTurn } from 'node:timers/promises';

const perTurn = 100;
const perWord = 1_000;

/**
 * Works through thousands of items a hundred at a time, so that other requests are answered in between.
 *
 * @param told hears now and then how many are done
 */
export const inTurns = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  told: (done: number, total: number) => Promise<void> = async () => {},
): Promise<Result[]> => {
  const results: Result[] = [];
  for (const item of items) {
    results.push(work(item));
    if (results.length % perTurn === 0) await nextTurn();
    if (results.length % perWord === 0) await told(results.length, items.length);
  }
  return results;
};
