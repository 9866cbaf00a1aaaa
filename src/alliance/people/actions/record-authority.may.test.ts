import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { recordAuthority } from './record-authority.ts';

it('record-authority: the federation alone', () =>
  assert.deepEqual(verdicts(recordAuthority.may, {} as Parameters<typeof recordAuthority.may>[1]), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    K: 'yes',
  }));
