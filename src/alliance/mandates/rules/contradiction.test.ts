import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Scope } from '../types.ts';
import { contradictionsIn, contradicts, type Stance } from './contradiction.ts';
import { orders } from './held.fixture.ts';

const stance = (
  effect: Stance['effect'],
  scope: Partial<Scope> = {},
  result: Stance['result'] = 'adopted',
) => ({
  number: effect,
  effect,
  result,
  scopes: [
    {
      act: 'act',
      topics: ['admission'],
      groups: [],
      programmes: [],
      limit: null,
      per: 'total',
      ...scope,
    } as Scope,
  ],
});

describe('contradicts', () => {
  const permit = stance('permits');
  const cases: [string, Stance, Stance, boolean][] = [
    ['the same thing', permit, stance('excludes'), true],
    ['the other way round', stance('excludes'), permit, true],
    [
      'an exclusion of a narrower topic is an exception',
      permit,
      stance('excludes', { topics: ['lesbos'] }),
      false,
    ],
    ['an exclusion of a wider topic', stance('permits', { topics: ['lesbos'] }), stance('excludes'), true],
    ['another topic', permit, stance('excludes', { topics: ['networking'] }), false],
    ['an excluded group is an exception', permit, stance('excludes', { groups: ['umf'] }), false],
    [
      'the very group',
      stance('permits', { groups: ['umf'] }),
      stance('excludes', { groups: ['minors'] }),
      true,
    ],
    ['an excluded programme is an exception', permit, stance('excludes', { programmes: ['NesT'] }), false],
    [
      'the very programme',
      stance('permits', { programmes: ['nest'] }),
      stance('excludes', { programmes: ['NesT'] }),
      true,
    ],
    ['not to act leaves the appeal free', stance('permits', { act: 'appeal' }), stance('excludes'), false],
    ['who may not appeal may not act', permit, stance('excludes', { act: 'appeal' }), true],
    ['the exclusion was rejected', permit, stance('excludes', {}, 'rejected'), false],
    ['the permission was rejected', stance('permits', {}, 'rejected'), stance('excludes'), false],
    ['two permissions', permit, permit, false],
    ['two exclusions', stance('excludes'), stance('excludes'), false],
    ['a report', { ...permit, effect: 'none' }, stance('excludes'), false],
  ];
  for (const [name, a, b, expected] of cases)
    it(name, () => assert.equal(contradicts(a, b, orders), expected));
});

describe('contradictionsIn', () => {
  it('names every pair', () => {
    const found = contradictionsIn([stance('permits'), stance('none'), stance('excludes')], orders);
    assert.deepEqual(
      found.map((pair) => pair.map(({ number }) => number)),
      [['permits', 'excludes']],
    );
  });
});
