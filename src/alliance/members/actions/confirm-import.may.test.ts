import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, own, verdicts } from '../../../../tests/offices.ts';
import { confirmImport } from './confirm-import.ts';

const nobodyElse = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes', system: 'yes' };

describe('confirm-import', () => {
  it('a Land coordination may with its own list', () => {
    assert.deepEqual(verdicts(confirmImport.may, { own: own.land } as never), { ...nobodyElse, LK: 'yes' });
  });
  it('and not with the list of others', () => {
    assert.deepEqual(verdicts(confirmImport.may, { own: null } as never), {
      ...nobodyElse,
      LK: 'not-your-land',
    });
  });
});
