import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { endAuthority } from './end-authority.ts';

it('end-authority: the federation alone', () =>
  assert.deepEqual(verdicts(endAuthority.may, {} as Parameters<typeof endAuthority.may>[1]), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    K: 'yes',
  }));
