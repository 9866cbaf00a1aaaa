import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { endSession } from './end-session.ts';

it('is everybody’s own business', () =>
  assert.deepEqual(verdicts(endSession.may, { person: 4 }), {
    ...everybody('not-your-person'),
    public: 'log-in-first',
    system: 'not-your-office',
    AP: 'yes',
  }));
