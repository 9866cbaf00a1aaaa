import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { House } from './house.ts';
import { keptUntilChange } from './kept.ts';

/** What keeping needs of a house: the number of its data, and whether it hears of changes. */
const houseWith = () => {
  let version = 0;
  const database = { listening: true };
  const house = { database, dataVersion: () => version } as unknown as House;
  return { house, database, change: () => void (version += 1) };
};

/** Asks under a key and tells how often it had to be worked out. */
const asker = (most = 10) => {
  const kept = keptUntilChange<number>(most);
  let times = 0;
  const ask = (house: House, key = 'a', today = '2026-03-02') =>
    kept(house, today, key, async () => (times += 1));
  return { ask, times: () => times };
};

describe('what is kept until something changes', () => {
  it('is worked out once for each key', async () => {
    const { house } = houseWith();
    const { ask, times } = asker();
    for (const key of ['a', 'b', 'a', 'b']) await ask(house, key);
    assert.equal(times(), 2);
  });
  it('is worked out anew after a change, and on another day', async () => {
    const { house, change } = houseWith();
    const { ask } = asker();
    assert.equal(await ask(house), 1);
    change();
    assert.equal(await ask(house), 2);
    assert.equal(await ask(house, 'a', '2026-03-03'), 3);
  });
  it('is not trusted by a process that cannot hear of changes', async () => {
    const { house, database } = houseWith();
    const { ask } = asker();
    await ask(house);
    database.listening = false;
    assert.equal(await ask(house), 2);
  });
  it('is not kept when something changed meanwhile', async () => {
    const { house, change } = houseWith();
    const kept = keptUntilChange<string>(10);
    const slow = kept(house, '2026-03-02', 'a', async () => {
      change();
      return 'old';
    });
    assert.equal(await slow, 'old');
    assert.equal(await kept(house, '2026-03-02', 'a', async () => 'new'), 'new');
  });
  it('forgets the one that was not asked for longest', async () => {
    const { house } = houseWith();
    const { ask, times } = asker(2);
    for (const key of ['a', 'b', 'a', 'c', 'a']) await ask(house, key);
    assert.equal(times(), 3);
    await ask(house, 'b');
    assert.equal(times(), 4);
  });
  it('is each house’s own', async () => {
    const { ask } = asker();
    assert.equal(await ask(houseWith().house), 1);
    assert.equal(await ask(houseWith().house), 2);
  });
});
