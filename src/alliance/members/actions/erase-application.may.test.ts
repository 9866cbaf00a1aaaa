import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { application } from '../application.fixture.ts';
import { eraseApplication } from './erase-application.ts';

it('the clockwork alone erases applications', () => {
  assert.deepEqual(verdicts(eraseApplication.may, { application: application() }), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    system: 'yes',
  });
});
