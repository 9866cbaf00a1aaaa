import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareBy, stillOpen } from './compare.ts';

const pledge = (municipality: string, programme: number, pledged: number, accepted: number) => ({
  municipality,
  land: municipality.slice(0, 2),
  programme,
  pledged,
  accepted,
  day: '2025-01-01',
});
const arrival = (municipality: string, programme: number, count: number, onPledge = true) => ({
  municipality,
  land: municipality.slice(0, 2),
  programme,
  count,
  onPledge,
});

describe('promise against arrival', () => {
  const pledges = [
    pledge('01001000', 4, 5, 5),
    pledge('01002000', 4, 8, 8),
    pledge('01003000', 5, 9, 7),
    pledge('12054000', 4, 6, 0),
    pledge('12054000', 4, -6, 0),
  ];
  const arrivals = [
    arrival('01001000', 4, 3),
    arrival('01002000', 4, 8),
    arrival('01003000', 5, 7),
    arrival('06534014', 4, 2, false),
  ];
  it('18 = 3 + 8 + 7', () => {
    const lands = compareBy('land', pledges, arrivals);
    assert.deepEqual(
      lands.map(({ key, pledged, accepted, arrived }) => [key, pledged, accepted, arrived]),
      [
        ['01', 22, 20, 18],
        ['06', 0, 0, 2],
      ],
    );
    const parts = compareBy('municipality', pledges, arrivals).filter(({ key }) => key.startsWith('01'));
    assert.deepEqual(
      parts.map(({ arrived }) => arrived),
      [3, 8, 7],
    );
  });
  it('by programme', () => {
    assert.deepEqual(
      compareBy('programme', pledges, arrivals).map(({ key, accepted, arrived }) => [key, accepted, arrived]),
      [
        ['4', 13, 13],
        ['5', 7, 7],
      ],
    );
  });
  it('tells nobody came from nobody said', () => {
    assert.equal(compareBy('land', [pledge('01001000', 4, 5, 5)], [])[0]?.arrived, null);
    assert.equal(compareBy('land', [], [arrival('01001000', 4, 0)])[0]?.arrived, 0);
  });
  it('what is open counts arrivals on pledges only', () => {
    const rows = compareBy(
      'municipality',
      [pledge('01001000', 4, 5, 5)],
      [arrival('01001000', 4, 3), arrival('01001000', 4, 9, false)],
    );
    assert.deepEqual(rows.map(stillOpen), [2]);
  });
  it('more than promised leaves nothing open', () => {
    assert.deepEqual(
      compareBy('land', [pledge('01001000', 4, 2, 2)], [arrival('01001000', 4, 3)]).map(stillOpen),
      [0],
    );
  });
});
