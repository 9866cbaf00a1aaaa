import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { programme } from '../../offer.fixture.ts';
import { ancestryOf } from '../cells.ts';
import { lineFrom, type Names, splitFrom, summaryFrom } from './content.ts';
import { explorePool } from './explore.ts';
import { offered } from './pool.fixture.ts';

const names: Names = {
  municipality: (key) => `Ort ${key}`,
  programme: (id) => `Programm ${id}`,
  group: (key) => `Gruppe ${key}`,
  condition: (key) => `Bedingung ${key}`,
};

describe('a line of a pooled offer', () => {
  it('cites its mandate by paper and item', () => {
    const quoted = { resolution: 1, title: 'VO/2019/1', item: 4, number: '2a', text: 'Die Stadt …' };
    const line = lineFrom(
      offered({
        programmes: [1],
        groups: ['umf'],
        conditions: ['cost-covered'],
        conditionText: 'nur bis Mai',
        mandate: [quoted],
      }),
      3,
      names,
    );
    assert.deepEqual(line.mandate, ['VO/2019/1, Punkt 2a']);
    assert.deepEqual(line.conditions, ['Bedingung cost-covered', 'nur bis Mai']);
    assert.deepEqual([line.places, line.programmes, line.groups], [3, ['Programm 1'], ['Gruppe umf']]);
  });
  it('names the resolution where no item was quoted, else nothing', () => {
    assert.deepEqual(lineFrom(offered({ resolutionName: 'RV 12' }), 1, names).mandate, ['RV 12']);
    assert.deepEqual(lineFrom(offered(), 1, names).mandate, []);
  });
});

describe('what a pooled offer says without its lines', () => {
  const offers = [
    offered({ number: 5 }),
    offered({ number: 3, quantity: 'up-to', municipality: '12054000', land: '12' }),
    offered({ number: 2, rhythm: 'month' }),
    offered({ state: 'discussed' }),
  ];
  const inquiry = {
    uses: [{ programme: 1, group: null, wanted: 9 }],
    asRatio: false,
    lands: [],
    from: '2026-03',
    to: '2026-03',
  };
  const findings = explorePool(
    offers,
    { ...inquiry, asked: inquiry.uses, wanted: [9], today: '2026-03-02' },
    { programmes: [programme(1)], ancestry: ancestryOf([]) },
  );
  const summary = summaryFrom(inquiry, findings, names);
  it('tells apart what may be added', () => {
    assert.deepEqual(summary.total, { municipalities: 2, offers: 2, exact: 5, upTo: 3 });
    assert.deepEqual(summary.perMonth, { municipalities: 1, offers: 1, exact: 2, upTo: 0 });
    assert.deepEqual(summary.apart, [{ reason: 'discussed', municipalities: 1, offers: 1 }]);
  });
  it('carries the answer with its bottleneck in the numbers of the offers', () => {
    const ids = offers.slice(0, 2).map(({ id }) => id);
    assert.equal(summary.answer?.feasible, 'no');
    assert.deepEqual(summary.answer?.bottlenecks, [{ uses: [0], offers: ids, wanted: 9, places: 8 }]);
    assert.deepEqual(
      splitFrom(findings)
        .map(([offer]) => offer)
        .toSorted((a, b) => a - b),
      ids,
    );
  });
});
