import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { editAuthority } from './edit-authority.ts';

it('edit-authority: the federation alone', () =>
  assert.deepEqual(verdicts(editAuthority.may, {} as Parameters<typeof editAuthority.may>[1]), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    K: 'yes',
  }));
