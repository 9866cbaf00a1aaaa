import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { mergeEntries } from './merge-entries.ts';

const keepers = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };
const facts = (place: typeof own) => ({ place }) as never;

describe('merge-entries', () => {
  for (const [name, place] of Object.entries({ own, neighbour }))
    it(`those who keep the register: ${name}`, () => {
      assert.deepEqual(verdicts(mergeEntries.may, facts(place)), { ...keepers, LK: 'yes' });
    });
  it('no Land coordination in another Land', () => {
    assert.deepEqual(verdicts(mergeEntries.may, facts(foreign)), { ...keepers, LK: 'not-your-land' });
  });
});
