import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { landKeys, landOfKey } from './lands.ts';

describe('the Land of a key', () => {
  for (const [key, land, why] of [
    ['01001000', '01', 'a leading zero stays'],
    ['16077', '16', 'a district'],
    ['11000000', '11', 'a city that is a Land'],
    ['17000000', null, 'there is no seventeenth Land'],
    ['00', null, 'the federation is no Land'],
    ['IT:082053', null, 'a municipality elsewhere'],
    ['', null, 'nothing'],
    [null, null, 'no municipality'],
  ] as const)
    it(`${key}: ${why}`, () => assert.equal(landOfKey(key), land));

  it('knows sixteen', () => assert.deepEqual([landKeys.length, landKeys[0], landKeys[15]], [16, '01', '16']));
});
