import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { applyPositions } from './apply-positions.ts';

const table = (uploadedBy: number) => verdicts(applyPositions.may, { upload: { uploadedBy } } as never);
const refused = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };

describe('who may take a table over', () => {
  it('whoever brought it, and the federation', () => {
    assert.deepEqual(table(2), { ...refused, LK: 'yes' });
  });
  it('no other Land coordination', () => {
    assert.deepEqual(table(99), { ...refused, LK: 'not-your-person' });
  });
});
