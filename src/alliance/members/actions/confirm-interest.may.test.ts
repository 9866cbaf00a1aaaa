import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, own, verdicts } from '../../../../tests/offices.ts';
import { fileAt, past } from '../application.fixture.ts';
import { confirmInterest } from './confirm-interest.ts';

describe('who may confirm a mailbox', () => {
  it('whoever holds the personal link, in whatever office', () => {
    assert.deepEqual(verdicts(confirmInterest.may, { ...fileAt(own), open: [] }), everybody('yes'));
  });
  it('nobody with a link that has expired', () => {
    assert.deepEqual(
      verdicts(confirmInterest.may, { ...fileAt(own, {}, past), open: [] }),
      everybody('members.application-link-expired'),
    );
  });
});
