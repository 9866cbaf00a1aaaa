import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { changeEmail } from './change-email.ts';

const known = {} as Parameters<typeof changeEmail.may>[1]['known'];

it('is everybody’s own business', () =>
  assert.deepEqual(verdicts(changeEmail.may, { person: 4, known }), {
    ...everybody('not-your-person'),
    public: 'log-in-first',
    system: 'not-your-office',
    AP: 'yes',
  }));
