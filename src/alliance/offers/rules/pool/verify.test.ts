import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PoolAnswer } from '../../pool-types.ts';
import { answerPool } from './answer.ts';
import { places, question } from './pool.fixture.ts';
import { verifyAnswer } from './verify.ts';

const asked = question([places('a', 5, [0, 1], { minimum: 2 }), places('b', 4, [1])], [6, 4]);
const right = answerPool(asked);
const said = (change: Partial<PoolAnswer>): string => verifyAnswer(asked, { ...right, ...change }).join('; ');
const [bottleneck] = right.bottlenecks;

describe('the checker', () => {
  it('is content with a right answer', () => assert.equal(said({}), ''));
  const wrong: [string, Partial<PoolAnswer>, RegExp][] = [
    [
      'an offer used beyond its places',
      { shares: [{ offer: 0, wish: 0, number: 6 }], served: 6 },
      /more than it has/,
    ],
    ['a place where none fits', { shares: [{ offer: 1, wish: 0, number: 4 }], served: 4 }, /does not count/],
    ['a broken group', { shares: [{ offer: 0, wish: 0, number: 1 }], served: 1 }, /takes 2 or nobody/],
    ['half a person', { shares: [{ offer: 0, wish: 0, number: 2.5 }], served: 2.5 }, /no number of persons/],
    ['the same share twice', { shares: [...right.shares, ...right.shares] }, /stands twice/],
    ['a stranger', { shares: [{ offer: 9, wish: 0, number: 1 }], served: 1 }, /does not exist/],
    ['a wrong sum', { served: right.served - 1 }, /add up to/],
    ['a yes that is a no', { feasible: 'yes' }, /should be no/],
    [
      'a bottleneck without one of its offers',
      { bottlenecks: [{ ...bottleneck!, offers: [] }] },
      /leaves out/,
    ],
    [
      'a bottleneck that forbids nothing',
      { bottlenecks: [{ ...bottleneck!, wishes: [1], offers: [0, 1], wanted: 4, places: 9 }] },
      /is none/,
    ],
    ['no bottleneck at all', { bottlenecks: [] }, /forbid more/],
    ['the same bottleneck twice', { bottlenecks: [bottleneck!, bottleneck!] }, /share a wish/],
    ['more than a bottleneck allows', { atMost: 10, feasible: 'open', proof: 'bounds' }, /promises what/],
  ];
  for (const [name, change, expected] of wrong)
    it(`finds ${name}`, () => assert.match(said(change), expected));
});
