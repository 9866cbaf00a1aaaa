import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, own, verdicts } from '../../../../tests/offices.ts';
import { fileAt, past } from '../application.fixture.ts';
import { submitApplication } from './submit-application.ts';

describe('who may submit an application', () => {
  it('whoever holds the personal link, in whatever office', () => {
    assert.deepEqual(
      verdicts(submitApplication.may, { ...fileAt(own), landVacant: false }),
      everybody('yes'),
    );
  });
  it('nobody with a link that has expired', () => {
    assert.deepEqual(
      verdicts(submitApplication.may, { ...fileAt(own, {}, past), landVacant: false }),
      everybody('members.application-link-expired'),
    );
  });
});
