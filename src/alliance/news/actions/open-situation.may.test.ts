import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { openSituation } from './open-situation.ts';

it('open-situation: the federation alone', () =>
  assert.deepEqual(verdicts(openSituation.may, {}), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    K: 'yes',
  }));
