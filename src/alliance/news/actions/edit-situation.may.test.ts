import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { editSituation } from './edit-situation.ts';

it('edit-situation: the federation alone', () =>
  assert.deepEqual(verdicts(editSituation.may, {} as Parameters<typeof editSituation.may>[1]), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    K: 'yes',
  }));
