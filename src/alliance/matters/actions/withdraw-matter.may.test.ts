import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import type { Matter } from '../types.ts';
import { withdrawMatter } from './withdraw-matter.ts';

it('only the person who raised it withdraws a matter', () => {
  assert.deepEqual(verdicts(withdrawMatter.may, { matter: { raisedBy: 4 } as Matter }), {
    ...everybody('not-your-person'),
    public: 'log-in-first',
    system: 'not-your-office',
    AP: 'yes',
  });
});
