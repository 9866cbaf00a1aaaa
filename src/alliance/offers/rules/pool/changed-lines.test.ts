import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Offer } from '../../types.ts';
import { changedLines } from './changed-lines.ts';
import { lineFrom, type Names } from './content.ts';
import { offered } from './pool.fixture.ts';

const names: Names = { municipality: String, programme: String, group: String, condition: String };
const kept = offered();
const line = (offer: Offer, places = 5) => lineFrom(offer, places, names);

describe('lines that are no longer true', () => {
  const cases: [why: string, now: ReturnType<typeof line>[], changed: number[]][] = [
    ['nothing changed', [line(kept)], []],
    ['another offer came in', [line(kept), line(offered())], []],
    ['the municipality is called differently', [{ ...line(kept), name: 'Neu' }], []],
    ['it is not added any more', [], [kept.id]],
    ['a pledge took some of its places', [line(kept, 3)], [kept.id]],
    ['it holds for longer', [line({ ...kept, validTo: '2027-01-31' })], [kept.id]],
    ['it rests on another resolution', [line({ ...kept, resolutionName: 'VO/2026/3' })], [kept.id]],
  ];
  for (const [why, now, changed] of cases)
    it(why, () => assert.deepEqual(changedLines([line(kept)], now), changed));
});
