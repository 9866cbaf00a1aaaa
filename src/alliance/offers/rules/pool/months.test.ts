import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byMonth, laterMonth, periodOf } from './months.ts';
import { offered } from './pool.fixture.ts';

describe('months', () => {
  it('begin today where they have begun already', () =>
    assert.deepEqual(periodOf('2026-03', '2026-03', '2026-03-02'), { from: '2026-03-02', to: '2026-03-31' }));
  it('end with the last day, also of February', () =>
    assert.deepEqual(periodOf('2027-12', '2028-02', '2026-03-02'), { from: '2027-12-01', to: '2028-02-29' }));
  it('the wrong way round are one month', () =>
    assert.equal(periodOf('2026-05', '2026-04', '2026-03-02').to, '2026-05-31'));
  it('go over the turn of the year', () => assert.equal(laterMonth('2026-11', 3), '2027-02'));
});

describe('month by month', () => {
  const offers = [
    offered({ validTo: '2026-04-15' }),
    offered({ rhythm: 'month', number: 2, quantity: 'up-to' }),
    offered({ rhythm: 'year', number: 9 }),
    offered({ state: 'discussed' }),
  ];
  it('places of once are in each of their months, monthly ones come anew, nothing else is there', () =>
    assert.deepEqual(
      byMonth(offers, ['2026-04', '2026-05', '2027-01'], '2026-03-02').map(({ once, monthly }) => [
        once.firm,
        monthly.upTo,
      ]),
      [
        [5, 2],
        [0, 2],
        [0, 0],
      ],
    ));
  it('monthly places less what pledges took of that very month', () => {
    const takings = [
      { number: 2, day: '2026-04-09' },
      { number: 1, day: '2026-05-09' },
    ];
    const two = [offered({ rhythm: 'month', number: 2, takings })];
    assert.deepEqual(
      byMonth(two, ['2026-04', '2026-05', '2026-06'], '2026-03-02').map(({ monthly }) => monthly),
      [
        { offers: 0, firm: 0, upTo: 0 },
        { offers: 1, firm: 1, upTo: 0 },
        { offers: 1, firm: 2, upTo: 0 },
      ],
    );
  });
});
