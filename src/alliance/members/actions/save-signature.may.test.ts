import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, own, verdicts } from '../../../../tests/offices.ts';
import { fileAt, past } from '../application.fixture.ts';
import { saveSignature } from './save-signature.ts';

describe('who may enter a signature', () => {
  it('whoever holds the personal link, in whatever office', () => {
    assert.deepEqual(verdicts(saveSignature.may, { ...fileAt(own), declarationDay: null }), everybody('yes'));
  });
  it('nobody with a link that has expired', () => {
    assert.deepEqual(
      verdicts(saveSignature.may, { ...fileAt(own, {}, past), declarationDay: null }),
      everybody('members.application-link-expired'),
    );
  });
});
