import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { revokeHandOver } from './revoke-hand-over.ts';

const facts = { person: 4 } as Parameters<typeof revokeHandOver.may>[1];

it('is for the holder, and for the federation when that person cannot any more', () =>
  assert.deepEqual(verdicts(revokeHandOver.may, facts), {
    ...everybody('not-your-person'),
    public: 'log-in-first',
    system: 'not-your-office',
    K: 'yes',
    AP: 'yes',
  }));
