import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groups, offer, programme } from '../offer.fixture.ts';
import type { Offer } from '../types.ts';
import { ancestryOf } from './cells.ts';
import { type Narrowing, narrowOffers, type OfferOrder, orderOffers } from './narrow.ts';

const named = (id: number, name: string, change: Partial<Offer> = {}) => ({
  ...offer({ id, ...change }),
  name,
  sortKey: name.toLowerCase(),
});
const all = [
  named(1, 'Köln', { land: '05', programmes: [1], groups: ['umf'], number: 20, validTo: '2026-06-30' }),
  named(2, 'Kiel', { quantity: 'up-to', state: 'released', number: 3, stateSince: '2026-02-01' }),
  named(3, 'Altona', { quantity: 'on-request', number: null, groups: ['families'], programmes: [2] }),
  named(4, 'Kiel', { validTo: '2026-03-01', state: 'released' }),
];
const none: Narrowing = {
  search: null,
  land: null,
  programme: null,
  group: null,
  state: null,
  quantity: null,
};

const order = {
  programmes: [programme(1), programme(2), programme(3, { level: 'land', land: '05' })],
  ancestry: ancestryOf(groups),
};

describe('narrowOffers', () => {
  const cases: [why: string, choice: Partial<Narrowing>, ids: number[]][] = [
    ['nothing chosen', {}, [1, 2, 3, 4]],
    ['Land', { land: '05' }, [1]],
    ['a programme, and those for any', { programme: 1 }, [1, 2, 4]],
    ['a programme of another Land, in which only its own may count', { programme: 3 }, []],
    ['a group, and those for everybody', { group: 'families' }, [2, 3, 4]],
    ['a wider group finds the narrower', { group: 'minors' }, [1, 2, 4]],
    ['released today', { state: 'released' }, [2]],
    ['expired, though nobody wrote it down', { state: 'expired' }, [4]],
    ['kind of quantity', { quantity: 'on-request' }, [3]],
    ['name without umlaut', { search: 'koeln' }, [1]],
    ['a name that nobody has', { search: 'Kiel Köln' }, []],
  ];
  for (const [why, choice, ids] of cases)
    it(why, () =>
      assert.deepEqual(
        narrowOffers(all, { ...none, ...choice }, order, '2026-03-02').map(({ id }) => id),
        ids,
      ),
    );
});

describe('orderOffers', () => {
  const cases: [order: OfferOrder, ids: number[]][] = [
    ['kommune', [3, 2, 4, 1]],
    ['-kommune', [1, 2, 4, 3]],
    ['zahl', [2, 4, 1, 3]],
    ['-zahl', [1, 4, 2, 3]],
    ['bis', [4, 1, 3, 2]],
    ['-stand', [2, 3, 4, 1]],
  ];
  for (const [order, ids] of cases)
    it(order, () =>
      assert.deepEqual(
        orderOffers(all, order).map(({ id }) => id),
        ids,
      ),
    );
});
