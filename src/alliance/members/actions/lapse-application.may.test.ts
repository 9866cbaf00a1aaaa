import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { application } from '../application.fixture.ts';
import { lapseApplication } from './lapse-application.ts';

it('the clockwork alone lets applications lapse', () => {
  assert.deepEqual(verdicts(lapseApplication.may, { application: application(), unit: undefined }), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    system: 'yes',
  });
});
