import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cast, occasionOf } from '../../../../tests/offices.ts';
import { ownLand, scopeOf } from './import-scope.ts';

describe('whose rows of a list count', () => {
  for (const [name, lands] of [
    ['K', null],
    ['system', null],
    ['LK', ['01']],
  ] as const)
    it(name, () => assert.deepEqual(scopeOf(occasionOf(cast[name])), lands));
});

describe('whose list it is', () => {
  for (const [name, by, land] of [
    ['LK', 'new', '01'],
    ['LK', 2, '01'],
    ['LK', 1, null],
    ['LK', null, null],
    ['K', 1, null],
    ['AP', 4, null],
    ['public', 'new', null],
  ] as const)
    it(`${name} and a list by ${by}`, () => assert.equal(ownLand(occasionOf(cast[name]), by), land));
});
