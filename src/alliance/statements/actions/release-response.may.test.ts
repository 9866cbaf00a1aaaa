import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { releaseResponse } from './release-response.ts';

const table = (place: typeof own) => verdicts(releaseResponse.may, { place } as never);
const refused = { ...everybody('not-your-office'), public: 'log-in-first' };

describe('who may release positions', () => {
  it('the head alone, at home', () => {
    assert.deepEqual(table(own), { ...refused, OB: 'yes' });
  });
  it('nobody for another municipality', () => {
    assert.deepEqual(table(neighbour), { ...refused, OB: 'not-your-municipality' });
    assert.deepEqual(table(foreign), { ...refused, OB: 'not-your-municipality' });
  });
});
