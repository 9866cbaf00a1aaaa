import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { programme } from '../../offer.fixture.ts';
import { ancestryOf } from '../cells.ts';
import { explorePool, type PoolInquiry } from './explore.ts';
import { offered } from './pool.fixture.ts';

const order = {
  programmes: [
    programme(1),
    programme(2),
    programme(3, { level: 'land', land: '12' }),
    programme(4, { state: 'suspended' }),
    programme(5, { state: 'ended' }),
  ],
  ancestry: ancestryOf([{ key: 'umf', parent: null }]),
};
const inquiry = (more: Partial<PoolInquiry> = {}): PoolInquiry => ({
  asked: [{ programme: null, group: null }],
  wanted: [0],
  asRatio: false,
  lands: [],
  from: '2026-03',
  to: '2026-03',
  today: '2026-03-02',
  ...more,
});
const split = [
  { programme: 1, group: null },
  { programme: 2, group: null },
];

describe('what readers said in January 2020', () => {
  // Survey of 41 members: numbers as published, see docs/sources/buendel.md
  const said = [
    offered({ municipality: '12054000', land: '12', number: 5, groups: ['umf'] }),
    offered({ municipality: '05170008', land: '05', number: 5 }),
    offered({ municipality: '01002000', land: '01', number: 8 }),
    offered({ municipality: '06534014', land: '06', number: 15 }),
    offered({ municipality: '05114000', land: '05', number: 10 }),
    offered({ municipality: '08221000', land: '08', number: 5, quantity: 'up-to' }),
    offered({ municipality: '06531005', land: '06', number: 5, rhythm: 'month' }),
    offered({ municipality: '09162000', land: '09', number: 40, state: 'discussed' }),
    offered({ municipality: '11000000', land: '11', number: 70, state: 'resolved' }),
  ];
  const found = explorePool(said, inquiry(), order, ['2026-03']);
  it('43 are promised and up to 5 more', () =>
    assert.deepEqual(found.most.total, { offers: 6, firm: 43, upTo: 5 }));
  it('5 a month stand apart', () => {
    assert.deepEqual(found.monthly, { offers: 1, municipalities: 1, firm: 5, upTo: 0 });
    assert.deepEqual(found.months[0]?.monthly.firm, 5);
  });
  it('a motion of 40 and a decision of 70 stand apart, each for itself', () =>
    assert.deepEqual(
      found.apart.map(({ reason, firm }) => [reason, firm]),
      [
        ['resolved', 70],
        ['discussed', 40],
      ],
    ));
  it('by Land', () =>
    assert.deepEqual(
      found.lands.map(({ land, firm, upTo }) => [land, firm, upTo]),
      [
        ['01', 8, 0],
        ['05', 15, 0],
        ['06', 15, 0],
        ['08', 0, 5],
        ['12', 5, 0],
      ],
    ));
});

describe('the pool', () => {
  const offers = [
    offered({ programmes: [1, 2], number: 5 }),
    offered({ programmes: [2], number: 3, municipality: '01001000' }),
    offered({ programmes: [1], number: 9, land: '12', municipality: '12054000' }),
  ];
  it('the most per programme overlap, the total does not', () => {
    const { most } = explorePool(offers, inquiry({ asked: split, wanted: [0, 0] }), order);
    assert.deepEqual(
      most.programmes.map(({ firm }) => firm),
      [14, 8],
    );
    assert.equal(most.total.firm, 17);
  });
  it('a wanted split, with room for each wish', () => {
    const { answer, room } = explorePool(offers, inquiry({ asked: split, wanted: [10, 6] }), order);
    assert.equal(answer?.feasible, 'yes');
    assert.deepEqual(
      room?.map(({ most }) => most),
      [11, 7],
    );
  });
  it('a Land alone', () => {
    const { answer } = explorePool(offers, inquiry({ asked: split, wanted: [10, 0], lands: ['01'] }), order);
    assert.deepEqual([answer?.feasible, answer?.served], ['no', 5]);
  });
  it('a ratio', () =>
    assert.equal(
      explorePool(offers, inquiry({ asked: split, wanted: [1, 1], asRatio: true }), order).ratio?.times,
      8,
    ));
});

describe('a programme of a Land', () => {
  it('counts only offers of this Land, whatever the others say', () => {
    const offers = [
      offered({ number: 5 }),
      offered({ number: 9, land: '12', municipality: '12054000' }),
      offered({ number: 7, programmes: [3] }),
    ];
    const asked = [{ programme: 3, group: null }];
    const found = explorePool(offers, inquiry({ asked, wanted: [40] }), order);
    assert.deepEqual(found.most.total, { offers: 1, firm: 9, upTo: 0 });
    assert.deepEqual([found.answer?.served, found.apart], [9, []]);
  });
});

describe('programmes under which nobody may call off', () => {
  const offers = [
    offered({ programmes: [4, 5], number: 38 }),
    offered({ programmes: [4], number: 2, rhythm: 'month' }),
    offered({ programmes: [4], number: 3, state: 'discussed' }),
    offered({ programmes: [1, 4], number: 11 }),
    offered({ number: 4 }),
  ];
  const apartOf = (programme: number | null) => {
    const found = explorePool(offers, inquiry({ asked: [{ programme, group: null }], wanted: [0] }), order, [
      '2026-03',
    ]);
    return [
      found.most.total.firm,
      found.monthly.offers,
      found.months[0]?.once.firm,
      found.apart.map(({ reason, firm }) => [reason, firm]),
    ];
  };
  it('take what is offered to them alone out of what is promised', () =>
    assert.deepEqual(apartOf(null), [
      15,
      0,
      15,
      [
        ['discussed', 3],
        ['closed-programme', 40],
      ],
    ]));
  it('asked about, have nothing to give', () =>
    assert.deepEqual(apartOf(4), [
      0,
      0,
      0,
      [
        ['discussed', 3],
        ['closed-programme', 55],
      ],
    ]));
});

describe('places that come anew', () => {
  it('count what is left in each month that is asked about', () => {
    const takings = [{ number: 2, day: '2026-04-20' }];
    const offers = [
      offered({ rhythm: 'month', number: 3, takings }),
      offered({ rhythm: 'year', number: 9, takings }),
    ];
    const monthlyTo = (to: string) => explorePool(offers, inquiry({ to }), order).monthly.firm;
    assert.deepEqual(['2026-03', '2026-04'].map(monthlyTo), [3, 1]);
    const { recurring, yearly } = explorePool(offers, inquiry(), order);
    assert.deepEqual([recurring.map(({ number }) => number), yearly.firm], [[3, 7], 7]);
  });
});
