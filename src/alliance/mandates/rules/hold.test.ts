import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdItems, type MandateFacts, type StoredItem } from './hold.ts';

const scope = (id: number, topics: string[]): StoredItem['scopes'][number] => ({
  id,
  act: 'cooperate',
  topics,
  groups: [],
  programmes: ['Länderprogramm'],
  limit: null,
  per: 'total',
  uses: [],
});
const item = (id: number, municipality: string, more: Partial<StoredItem> = {}): StoredItem => ({
  id,
  number: '1',
  text: '',
  municipality,
  resolution: { id, title: '', reference: null, body: 'Rat', day: '2020-01-01' },
  result: 'adopted',
  effect: 'permits',
  conditions: [],
  conditionText: null,
  validFrom: null,
  validTo: null,
  scopes: [scope(id, ['admission'])],
  fates: [],
  ...more,
});
const facts: MandateFacts = {
  topics: [],
  groups: [],
  competences: [],
  items: [
    item(1, 'a'),
    item(2, 'b', { fates: [{ kind: 'repeals', day: '2022-01-01', until: null, itemAlone: false }] }),
    item(3, 'a', { fates: [{ kind: 'amends', day: '2023-01-01', until: null, itemAlone: false }] }),
  ],
};

describe('holdItems', () => {
  const held = holdItems(facts);
  it('puts each item to its municipality', () =>
    assert.deepEqual(
      [...held].map(([key, items]) => [key, items.map(({ id }) => id)]),
      [
        ['a', [1, 3]],
        ['b', [2]],
      ],
    ));
  it('knows from when to when an item holds and what ended it', () => {
    assert.deepEqual(held.get('b')?.[0]?.spans, [{ from: '2020-01-01', to: '2021-12-31' }]);
    assert.deepEqual(held.get('b')?.[0]?.endings, ['2022-01-01']);
    assert.deepEqual(held.get('a')?.[1]?.endings, [], 'the paper amended as a whole ends no item');
  });
  it('turns acts into their order and programmes into their search form', () => {
    const one = held.get('a')?.[0]?.scopes[0];
    assert.deepEqual([one?.act, one?.subject.programmes], [1, ['laenderprogramm']]);
  });
  it('shares one subject among scopes about the same', () =>
    assert.equal(held.get('a')?.[0]?.scopes[0]?.subject, held.get('b')?.[0]?.scopes[0]?.subject));
  it('works once for the same facts', () => assert.equal(holdItems(facts), held));
});
