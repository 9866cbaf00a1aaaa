import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Reach, Who } from '../../../shared/permission.ts';
import { type Column, isClockworkOnly, reachesOf } from './rights-matrix.ts';

const nobody = {
  public: null,
  'signed-in': null,
  K: null,
  LK: null,
  OB: null,
  AP: null,
  ZG: null,
  MIN: null,
};
const all = (reach: Reach) => Object.fromEntries(Object.keys(nobody).map((key) => [key, reach]));

describe('the rights matrix', () => {
  for (const [name, who, expected] of [
    [
      'offices as they stand',
      { K: 'everywhere', LK: 'own-land' },
      { ...nobody, K: 'everywhere', LK: 'own-land' },
    ],
    ['public includes all', { public: 'everywhere' }, all('everywhere')],
    [
      'signed in includes every office',
      { 'signed-in': 'own-person' },
      { ...all('own-person'), public: null },
    ],
    [
      'an office may reach further than everybody',
      { 'signed-in': 'own-person', K: 'everywhere' },
      { ...all('own-person'), public: null, K: 'everywhere' },
    ],
    ['the clockwork is nobody', { system: 'everywhere' }, nobody],
  ] as [string, Who, Record<Column, Reach | null>][])
    it(name, () => assert.deepEqual(reachesOf(who), expected));

  it('knows what only the clockwork does', () => {
    assert.equal(isClockworkOnly({ system: 'everywhere' }), true);
    assert.equal(isClockworkOnly({ system: 'everywhere', K: 'everywhere' }), false);
  });
});
