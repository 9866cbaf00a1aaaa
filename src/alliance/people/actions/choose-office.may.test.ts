import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { chooseOffice } from './choose-office.ts';

it('is everybody’s own business', () => {
  const expected = {
    ...everybody('not-your-person'),
    public: 'log-in-first',
    system: 'not-your-office',
    AP: 'yes',
  };
  assert.deepEqual(verdicts(chooseOffice.may, { person: 4, offices: [] }), expected);
});
