import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StoredItem } from './hold.ts';
import { resolutionsInForce } from './in-force.ts';

const item = (resolution: number, more: Partial<StoredItem>): StoredItem => ({
  id: resolution * 10,
  number: '1',
  text: '',
  municipality: 'a',
  resolution: { id: resolution, title: '', reference: null, body: '', day: '2020-01-01' },
  result: 'adopted',
  effect: 'permits',
  conditions: [],
  conditionText: null,
  validFrom: null,
  validTo: null,
  scopes: [],
  fates: [],
  ...more,
});

describe('resolutionsInForce', () => {
  const items = [
    item(1, {}),
    item(2, { validTo: '2025-12-31' }),
    item(3, { result: 'rejected' }),
    item(4, { validTo: '2021-01-01' }),
    item(4, { id: 41, validTo: '2026-03-02' }),
    item(5, { fates: [{ kind: 'repeals', day: '2026-03-02', until: null, itemAlone: false }] }),
    item(6, { effect: 'excludes' }),
    item(7, { effect: 'open' }),
  ];
  it('one item that holds is enough', () => {
    const facts = { topics: [], groups: [], competences: [], items };
    assert.deepEqual([...resolutionsInForce(facts, '2026-03-02')], [1, 4, 6]);
  });
});
