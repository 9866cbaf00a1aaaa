import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, own, verdicts } from '../../../../tests/offices.ts';
import { fileAt, past } from '../application.fixture.ts';
import { saveRemark } from './save-remark.ts';

describe('who may enter a remark', () => {
  it('whoever holds the personal link, in whatever office', () => {
    assert.deepEqual(verdicts(saveRemark.may, fileAt(own)), everybody('yes'));
  });
  it('nobody with a link that has expired', () => {
    assert.deepEqual(
      verdicts(saveRemark.may, fileAt(own, {}, past)),
      everybody('members.application-link-expired'),
    );
  });
});
