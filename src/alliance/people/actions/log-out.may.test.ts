import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { logOut } from './log-out.ts';

it('is everybody’s own business', () => {
  const expected = {
    ...everybody('not-your-person'),
    public: 'log-in-first',
    system: 'not-your-office',
    AP: 'yes',
  };
  assert.deepEqual(verdicts(logOut.may, { person: 4 }), expected);
});
