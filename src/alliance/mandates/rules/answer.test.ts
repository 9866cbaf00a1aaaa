import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coverageOf, coverageOfAll } from './answer.ts';
import { headMayAppeal, orders, planned } from './held.fixture.ts';
import type { MandateFacts, StoredItem } from './hold.ts';

const node = <N extends { key: string; parent: string | null }>(one: N) => ({
  ...one,
  de: one.key,
  en: one.key,
  source: 'Probe',
  retiredOn: null,
});
const item: StoredItem = {
  id: 7,
  number: '2',
  text: 'Die Stadt nimmt auf.',
  municipality: '01001000',
  resolution: { id: 3, title: 'Sicherer Hafen', reference: 'RV 1/2020', body: 'Rat', day: '2020-01-01' },
  result: 'adopted',
  effect: 'permits',
  conditions: [],
  conditionText: null,
  validFrom: null,
  validTo: null,
  scopes: [
    {
      id: 9,
      act: 'act',
      topics: ['admission'],
      groups: [],
      programmes: [],
      limit: null,
      per: 'total',
      uses: [],
    },
  ],
  fates: [],
};
const facts: MandateFacts = {
  topics: orders.topics.map(node),
  groups: orders.groups.map(node),
  competences: [{ ...headMayAppeal, land: '12' }],
  items: [item],
};
const flensburg = { municipality: '01001000', land: '01' };
const kiel = { municipality: '01002000', land: '01' };
const potsdam = { municipality: '12054000', land: '12' };

describe('coverageOf', () => {
  it('quotes the item of the municipality that is asked about', () => {
    const found = coverageOf(facts, flensburg, planned({ topic: 'lesbos' }));
    assert.equal(found.verdict, 'covered');
    assert.equal(found.because[0]?.item.text, 'Die Stadt nimmt auf.');
  });
  it('knows nothing of a neighbour', () =>
    assert.equal(coverageOf(facts, kiel, planned()).verdict, 'needs-resolution'));
});

describe('coverageOfAll', () => {
  it('says for each municipality what it says for one', () => {
    const plan = planned({ act: 'appeal', number: null });
    const all = coverageOfAll(facts, plan);
    const places = [flensburg, kiel, potsdam, flensburg];
    assert.deepEqual(
      places.map((place) => all.verdict(place)),
      ['covered', 'needs-resolution', 'head-may-decide', 'covered'],
    );
    for (const place of places) assert.deepEqual(all.explain(place), coverageOf(facts, place, plan));
  });
});
