import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { recordSponsorship } from './record-sponsorship.ts';

const table = (place: typeof own) => verdicts(recordSponsorship.may, { place, resolutions: [] });
const refused = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };

describe('who may add a sponsorship', () => {
  it('everybody responsible, at home', () => {
    assert.deepEqual(table(own), { ...refused, LK: 'yes', OB: 'yes', AP: 'yes' });
  });
  it('no municipality for its neighbour', () => {
    const elsewhere = 'not-your-municipality';
    assert.deepEqual(table(neighbour), { ...refused, LK: 'yes', OB: elsewhere, AP: elsewhere });
  });
  it('nobody but the federation in another Land', () => {
    const elsewhere = 'not-your-municipality';
    assert.deepEqual(table(foreign), { ...refused, LK: 'not-your-land', OB: elsewhere, AP: elsewhere });
  });
});
