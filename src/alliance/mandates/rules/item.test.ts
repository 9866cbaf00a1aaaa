import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Result, Scope } from '../types.ts';
import { decideItem, type ItemInput, type ItemSurroundings, scopeOf } from './item.ts';
import { orders } from './held.fixture.ts';

const item: ItemInput = {
  number: '1',
  text: 'Die Stadt nimmt bis zu 50 Personen auf.',
  originalText: null,
  result: 'adopted',
  effect: 'permits',
  act: 'act',
  topics: ['admission'],
  groups: [],
  programmes: null,
  limit: 50,
  per: 'total',
  conditions: [],
  conditionText: null,
  vote: { kind: 'unknown', yes: null, no: null, abstain: null },
  validFrom: null,
  validTo: null,
};
const around = (result: Result, more: Partial<ItemSurroundings> = {}): ItemSurroundings => ({
  resolution: { day: '2020-05-14', result },
  others: [],
  further: [],
  ...orders,
  ...more,
});
const plain = { act: null, topics: [], limit: null } as const;
const exclusion = { number: '3', effect: 'excludes', result: 'adopted', scopes: [] } as const;
const excluded: Omit<Scope, 'id'> = {
  act: 'act',
  topics: ['admission'],
  groups: [],
  programmes: [],
  limit: null,
  per: 'total',
};

describe('decideItem', () => {
  const cases: [string, Partial<ItemInput>, ItemSurroundings, string | null][] = [
    ['a whole item', {}, around('adopted'), null],
    ['a report without a scope', { effect: 'none', ...plain, topics: [] }, around('adopted'), null],
    ['a report with a scope', { effect: 'none' }, around('adopted'), 'scope-without-effect'],
    ['a mandate without an act', { act: null }, around('adopted'), 'act-missing'],
    ['a mandate without a topic', { topics: [] }, around('adopted'), 'topic-missing'],
    ['a topic nobody knows', { topics: ['moon'] }, around('adopted'), 'unknown-topic'],
    ['a group nobody knows', { groups: ['martians'] }, around('adopted'), 'unknown-group'],
    ['ends on its first day', { validFrom: '2021-01-01', validTo: '2021-01-01' }, around('adopted'), null],
    [
      'ends before it begins',
      { validFrom: '2021-01-01', validTo: '2020-12-31' },
      around('adopted'),
      'ends-before-beginning',
    ],
    ['ends before the resolution', { validTo: '2020-05-13' }, around('adopted'), 'ends-before-beginning'],
    [
      'begins before the resolution',
      { validFrom: '2020-05-13' },
      around('adopted'),
      'valid-before-resolution',
    ],
    ['begins in years', { validFrom: '2030-01-01' }, around('adopted'), null],
    ['adopted in a rejected resolution', {}, around('rejected'), 'adopted-in-rejected'],
    [
      'rejected in an adopted resolution',
      { result: 'rejected', limit: null },
      around('adopted'),
      'rejected-in-adopted',
    ],
    ['rejected in a partly adopted one', { result: 'rejected', limit: null }, around('partly-adopted'), null],
    ['rejected with a number', { result: 'rejected' }, around('rejected'), 'rejected-gives-nothing'],
    [
      'rejected with a last day',
      { result: 'rejected', limit: null, validTo: '2022-01-01' },
      around('rejected'),
      'rejected-gives-nothing',
    ],
    [
      'an exclusion under a condition',
      { effect: 'excludes', limit: null, conditions: ['free-capacity'] },
      around('adopted'),
      'exclusion-is-plain',
    ],
    ['an exclusion up to a number', { effect: 'excludes' }, around('adopted'), 'exclusion-is-plain'],
    [
      'another condition without words',
      { conditions: ['other'] },
      around('adopted'),
      'condition-words-missing',
    ],
    [
      'another condition in words',
      { conditions: ['other'], conditionText: 'nach Anhörung' },
      around('adopted'),
      null,
    ],
    ['free capacity speaks for itself', { conditions: ['free-capacity'] }, around('adopted'), null],
    [
      'a vote that does not fit',
      { vote: { kind: 'counted', yes: 3, no: 4, abstain: 0 } },
      around('adopted'),
      'vote-does-not-adopt',
    ],
    [
      'against another item',
      {},
      around('adopted', { others: [{ ...exclusion, scopes: [excluded] }] }),
      'contradicts-item',
    ],
    [
      'against another item by a further scope',
      { topics: ['networking'] },
      around('adopted', { others: [{ ...exclusion, scopes: [excluded] }], further: [excluded] }),
      'contradicts-item',
    ],
    [
      'an exception in another item',
      {},
      around('adopted', { others: [{ ...exclusion, scopes: [{ ...excluded, topics: ['lesbos'] }] }] }),
      null,
    ],
  ];
  for (const [name, more, surroundings, reason] of cases)
    it(name, () => {
      const decision = decideItem(surroundings, { ...item, ...more });
      assert.equal(decision.accepted ? null : decision.reason, reason && `mandates.${reason}`);
    });
  it('names the item it contradicts', () => {
    const decision = decideItem(around('adopted', { others: [{ ...exclusion, scopes: [excluded] }] }), item);
    assert.deepEqual(!decision.accepted && decision.with, { number: '3' });
  });
});

describe('scopeOf', () => {
  it('takes programmes line by line, each once', () =>
    assert.deepEqual(scopeOf({ ...item, programmes: ' NesT \n\nLAP SH\r\nNesT' })?.programmes, [
      'NesT',
      'LAP SH',
    ]));
  it('is none without an act', () => assert.equal(scopeOf({ ...item, act: null }), null));
});
