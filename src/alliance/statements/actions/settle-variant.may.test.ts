import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { settleVariant } from './settle-variant.ts';

const table = (land: string | null) => verdicts(settleVariant.may, { statement: { land } } as never);
const refused = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };

describe('who may decide on a variant', () => {
  it('the federation alone, in a text of the whole alliance', () => {
    assert.deepEqual(table(null), { ...refused, LK: 'not-your-land' });
  });
  it('a Land coordination in a text of its own Land', () => {
    assert.deepEqual(table('01'), { ...refused, LK: 'yes' });
    assert.deepEqual(table('12'), { ...refused, LK: 'not-your-land' });
  });
});
