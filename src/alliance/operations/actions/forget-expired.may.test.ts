import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { retentions } from '../db/retentions.ts';
import { forgetExpired } from './forget-expired.ts';

it('the clockwork alone forgets', () => {
  const [retention] = retentions;
  assert.ok(retention);
  assert.deepEqual(verdicts(forgetExpired.may, { retention, before: new Date(0) }), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    system: 'yes',
  });
});
