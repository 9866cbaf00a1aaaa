import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { mayTakeBaseRegister } from '../permissions.ts';

it('is done by the first start alone', () => {
  assert.deepEqual(verdicts(mayTakeBaseRegister, undefined), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    system: 'yes',
  });
});
