import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { createToken } from './create-token.ts';

it('is everybody’s own business', () =>
  assert.deepEqual(verdicts(createToken.may, { person: 4, known: null, offices: [] }), {
    ...everybody('not-your-person'),
    public: 'log-in-first',
    system: 'not-your-office',
    AP: 'yes',
  }));
