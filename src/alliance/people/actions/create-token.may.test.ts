import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { createToken } from './create-token.ts';

it('is everybody’s own business, and the console’s', () =>
  assert.deepEqual(verdicts(createToken.may, { person: 4, owner: null, offices: [] }), {
    ...everybody('not-your-person'),
    public: 'log-in-first',
    system: 'yes',
    AP: 'yes',
  }));
