import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Offer } from '../../types.ts';
import { changedLines } from './changed-lines.ts';
import { keyNames, lineFrom } from './content.ts';
import { offered } from './pool.fixture.ts';

const kept = offered();
const line = (offer: Offer, places = 5) => lineFrom(offer, places, keyNames);

describe('lines that are no longer true', () => {
  const cases: [why: string, now: ReturnType<typeof line>[], changed: number[]][] = [
    ['nothing changed', [line(kept)], []],
    ['another offer came in', [line(kept), line(offered())], []],
    ['it is not added any more', [], [kept.id]],
    ['a pledge took some of its places', [line(kept, 3)], [kept.id]],
    ['it holds for longer', [line({ ...kept, validTo: '2027-01-31' })], [kept.id]],
    ['it rests on another resolution', [line({ ...kept, resolutionName: 'VO/2026/3' })], [kept.id]],
  ];
  for (const [why, now, changed] of cases)
    it(why, () => assert.deepEqual(changedLines([{ offer: kept.id, keyed: line(kept) }], now), changed));
  it('frozen before lines were kept in keys, nobody can tell', () =>
    assert.deepEqual(changedLines([{ offer: kept.id, keyed: null }], [line(kept)]), [kept.id]));
});
