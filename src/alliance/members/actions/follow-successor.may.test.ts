import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { followSuccessor } from './follow-successor.ts';

const keepers = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };
const facts = (place: typeof own) => ({ place }) as never;

describe('follow-successor', () => {
  for (const [name, place] of Object.entries({ own, neighbour }))
    it(`those who keep the register: ${name}`, () => {
      assert.deepEqual(verdicts(followSuccessor.may, facts(place)), { ...keepers, LK: 'yes' });
    });
  it('no Land coordination in another Land', () => {
    assert.deepEqual(verdicts(followSuccessor.may, facts(foreign)), { ...keepers, LK: 'not-your-land' });
  });
});
