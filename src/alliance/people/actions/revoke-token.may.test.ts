import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { revokeToken } from './revoke-token.ts';

it('is everybody’s own business, and the console’s', () =>
  assert.deepEqual(verdicts(revokeToken.may, { person: 4 }), {
    ...everybody('not-your-person'),
    public: 'log-in-first',
    system: 'yes',
    AP: 'yes',
  }));
