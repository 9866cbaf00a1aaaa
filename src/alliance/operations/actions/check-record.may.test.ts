import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { checkRecord } from './check-record.ts';

it('is for the federal coordination', () => {
  assert.deepEqual(verdicts(checkRecord.may, {}), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    K: 'yes',
  });
});
