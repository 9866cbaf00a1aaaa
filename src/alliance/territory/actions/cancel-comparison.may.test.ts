import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { cancelComparison } from './cancel-comparison.ts';

it('official registers are the business of the federation and of the console', () => {
  const expected = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes', system: 'yes' };
  assert.deepEqual(verdicts(cancelComparison.may, {} as never), expected);
});
