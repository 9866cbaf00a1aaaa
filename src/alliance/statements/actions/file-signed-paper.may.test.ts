import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { fileSignedPaper } from './file-signed-paper.ts';

const table = (place: typeof own) => verdicts(fileSignedPaper.may, { place } as never);
const refused = { ...everybody('not-your-office'), public: 'log-in-first' };

describe('who may hand in a signed paper', () => {
  it('the people of the municipality itself', () => {
    assert.deepEqual(table(own), { ...refused, OB: 'yes', AP: 'yes' });
  });
  it('nobody for a neighbour', () => {
    const elsewhere = 'not-your-municipality';
    assert.deepEqual(table(neighbour), { ...refused, OB: elsewhere, AP: elsewhere });
  });
});
