import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { proposeAmendment } from './propose-amendment.ts';

const table = (place: typeof own) => verdicts(proposeAmendment.may, { place } as never);
const refused = { ...everybody('not-your-office'), public: 'log-in-first' };

describe('who may propose an amendment', () => {
  it('the people of the municipality, at home', () => {
    assert.deepEqual(table(own), { ...refused, AP: 'yes', OB: 'yes' });
  });
  it('nobody for another municipality', () => {
    assert.deepEqual(table(neighbour), {
      ...refused,
      AP: 'not-your-municipality',
      OB: 'not-your-municipality',
    });
    assert.deepEqual(table(foreign), {
      ...refused,
      AP: 'not-your-municipality',
      OB: 'not-your-municipality',
    });
  });
});
