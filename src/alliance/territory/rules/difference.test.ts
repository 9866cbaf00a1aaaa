import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Unit } from '../types.ts';
import { district, municipality } from '../unit.fixture.ts';
import { applyDifference, difference } from './difference.ts';

const day = '2024-01-01';
const facts = {
  population: 100,
  populationDay: '2022-12-31',
  areaHa: 50,
  lat: 54,
  lon: 9,
  coordinates: 'exact',
} as const;
const town = municipality('01051001', 'Altdorf', facts);

describe('difference', () => {
  const cases: [name: string, incoming: Unit, what: string[]][] = [
    ['nothing', town, []],
    ['a new name', { ...town, name: 'Neudorf', officialName: 'Neudorf' }, ['renamed']],
    ['a new suffix', { ...town, officialName: 'Altdorf, Stadt' }, ['renamed']],
    [
      'more people on a later day',
      { ...town, population: 101, populationDay: '2023-12-31' },
      ['population', 'day'],
    ],
    ['the same number without its day', { ...town, populationDay: null }, []],
    [
      'another number without a day',
      { ...town, population: 101, populationDay: null },
      ['population', 'day'],
    ],
    ['more land', { ...town, areaHa: 51 }, ['area']],
    ['now a town', { ...town, typeKey: '63' }, ['other']],
    [
      'everything',
      { ...town, name: 'B', officialName: 'B', population: 1, areaHa: 1 },
      ['renamed', 'population', 'area'],
    ],
    ['another source alone', { ...town, source: 'auszug-gv' }, []],
    [
      'a source without coordinates keeps the known place',
      { ...town, lat: null, lon: null, coordinates: null },
      [],
    ],
    [
      'a centre of the district replaces no real place',
      { ...town, lat: 50, lon: 8, coordinates: 'approximate' },
      [],
    ],
    [
      'a source without numbers keeps the known ones',
      { ...town, population: null, populationDay: null, areaHa: null },
      [],
    ],
  ];
  for (const [name, incoming, what] of cases)
    it(name, () => {
      const result = difference([town], [incoming], day);
      assert.deepEqual(
        result.changed.map((change) => change.what),
        what.length ? [what] : [],
      );
      assert.equal(result.unchanged, what.length ? 0 : 1);
      assert.deepEqual([result.added, result.gone], [[], []]);
    });

  it('keeps what is gone with its last day and a successor, and lists what is new', () => {
    const renamedKey = municipality('01054007', 'Altdorf', facts);
    const result = difference([town], [renamedKey], day);
    assert.deepEqual(result.added, [renamedKey]);
    assert.deepEqual(result.gone, [
      {
        unit: town,
        validTo: '2023-12-31',
        successor: { key: '01054007', name: 'Altdorf', because: 'same-name' },
      },
    ]);
  });

  it('compares only kinds and countries that the incoming register holds', () => {
    const paris = { ...town, key: 'FR:75056', country: 'FR', land: null, district: null };
    const result = difference([town, paris, district('01051', 'Dithmarschen')], [town], day);
    assert.deepEqual([result.gone, result.unchanged], [[], 1]);
  });

  const units = (salt: string) =>
    fc
      .uniqueArray(
        fc.record({
          number: fc.integer({ min: 1, max: 30 }),
          population: fc.nat(3),
          areaHa: fc.nat(3),
          name: fc.constantFrom('A', 'B'),
        }),
        {
          selector: ({ number }) => number,
          minLength: 1,
        },
      )
      .map((list) =>
        list.map(({ number, name, ...measures }) =>
          municipality(`010510${String(number).padStart(2, '0')}`, name + salt, { ...facts, ...measures }),
        ),
      );
  const sorted = (list: Unit[]) => [...list].sort((a, b) => (a.key < b.key ? -1 : 1));

  it('applied to the current register yields the incoming one', () => {
    fc.assert(
      fc.property(units(''), fc.oneof(units(''), units('x')), (current, incoming) => {
        assert.deepEqual(
          sorted(applyDifference(current, difference(current, incoming, day))),
          sorted(incoming),
        );
      }),
    );
  });

  it('is empty between a register and itself', () => {
    fc.assert(
      fc.property(units(''), (current) => {
        assert.deepEqual(difference(current, current, day), {
          added: [],
          changed: [],
          gone: [],
          unchanged: current.length,
        });
      }),
    );
  });
});
