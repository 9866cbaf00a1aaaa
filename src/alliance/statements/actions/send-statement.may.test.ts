import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { sendStatement } from './send-statement.ts';

const table = (land: string | null) => verdicts(sendStatement.may, { statement: { land } } as never);
const refused = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };

describe('who may enter that a letter was sent', () => {
  it('the federation alone, with a text of the whole alliance', () => {
    assert.deepEqual(table(null), { ...refused, LK: 'not-your-land' });
  });
  it('a Land coordination with a text of its own Land', () => {
    assert.deepEqual(table('01'), { ...refused, LK: 'yes' });
  });
});
