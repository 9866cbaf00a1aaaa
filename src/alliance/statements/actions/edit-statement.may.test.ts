import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { editStatement } from './edit-statement.ts';

const table = (land: string | null) => verdicts(editStatement.may, { statement: { land } } as never);
const refused = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };

describe('who may change the facts of a statement', () => {
  it('the federation alone, in a text of the whole alliance', () => {
    assert.deepEqual(table(null), { ...refused, LK: 'not-your-land' });
  });
  it('a Land coordination in a text of its own Land', () => {
    assert.deepEqual(table('01'), { ...refused, LK: 'yes' });
    assert.deepEqual(table('12'), { ...refused, LK: 'not-your-land' });
  });
});
