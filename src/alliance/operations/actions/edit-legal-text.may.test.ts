import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { editLegalText } from './edit-legal-text.ts';

it('is for the federal coordination', () => {
  assert.deepEqual(verdicts(editLegalText.may, { current: 0 }), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    K: 'yes',
  });
});
