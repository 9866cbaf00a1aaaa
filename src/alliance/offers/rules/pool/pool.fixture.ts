import type { PooledOffer, PoolQuestion } from '../../pool-types.ts';
import type { Offer } from '../../types.ts';

/** An offer as the computation sees it: `places('a', 5, [0, 1])`. */
export const places = (
  id: string,
  number: number,
  uses: number[],
  more: Partial<PooledOffer> = {},
): PooledOffer => ({
  id,
  places: number,
  firm: true,
  minimum: 1,
  uses,
  ...more,
});

/** One wish per use, in their order. */
export const question = (offers: PooledOffer[], wanted: number[]): PoolQuestion => ({
  uses: wanted.length,
  offers,
  wishes: wanted.map((number, use) => ({ number, uses: [use] })),
});

let last = 0;
/** A released offer of five places, exact and once, for anybody under any programme, valid all through 2026. */
export const offered = (more: Partial<Offer> = {}): Offer => ({
  id: (last += 1),
  municipality: '01002000',
  land: '01',
  quantity: 'exact',
  number: 5,
  rhythm: 'once',
  groups: [],
  programmes: [],
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  conditions: [],
  conditionText: null,
  minimumGroup: null,
  state: 'released',
  stateSince: '2026-01-01',
  resolution: null,
  resolutionName: null,
  mandate: [],
  evidence: null,
  source: 'test',
  note: null,
  confirmedOn: '2026-01-01',
  remindedOn: null,
  uncoveredSince: null,
  taken: 0,
  takings: [],
  version: 1,
  ...more,
});
