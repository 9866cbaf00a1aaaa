import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { confirmEmail } from './confirm-email.ts';

it('is open to whoever holds the link', () =>
  assert.deepEqual(
    verdicts(confirmEmail.may, { hash: Buffer.alloc(0), change: null, person: null, taken: false }),
    everybody('yes'),
  ));
