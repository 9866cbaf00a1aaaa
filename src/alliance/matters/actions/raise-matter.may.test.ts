import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { raiseMatter } from './raise-matter.ts';

it('whoever belongs to the alliance raises matters; the public and recipients do not', () => {
  const facts = { municipality: null, land: null, vacant: false };
  assert.deepEqual(verdicts(raiseMatter.may, facts), {
    ...everybody('yes'),
    public: 'log-in-first',
    system: 'not-your-office',
    MIN: 'not-your-office',
    'no office': 'not-your-office',
  });
});
