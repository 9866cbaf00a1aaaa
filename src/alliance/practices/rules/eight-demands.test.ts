import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eightFields, readEightDemands } from './eight-demands.ts';

const harbour = (name: unknown, state: unknown, demands: unknown) => ({
  city: { name, slug: 'x', state },
  since: '2019',
  demands,
});
const only = (value: unknown) => readEightDemands(value).entries[0];

describe('readEightDemands', () => {
  it('reads fulfilled before decided, and nothing else', () => {
    const demands = {
      last_updated: '2023-04-01T10:00:00Z',
      public_solidarity_declaration_decided: true,
      public_solidarity_declaration_fullfilled: true,
      supports_searescue_actively_decided: true,
      supports_searescue_actively_fullfilled: false,
      admission_in_addition_quota_decided: false,
      admission_in_addition_quota_fullfilled: null,
      transparency_fullfilled: true,
      transparency_decided: null,
      unknown_demand_decided: true,
    };
    assert.deepEqual(only([harbour('Potsdam', 'Brandenburg', demands)]), {
      row: 1,
      name: 'Potsdam',
      landWritten: 'Brandenburg',
      land: '12',
      updated: '2023-04-01',
      states: [
        { number: 1, state: 'done' },
        { number: 2, state: 'decided' },
        { number: 8, state: 'done' },
      ],
    });
  });

  it('takes no text and no number for a yes', () =>
    assert.deepEqual(
      only([
        harbour('Kiel', 'SH', { [`${eightFields[0]}_decided`]: 'true', [`${eightFields[1]}_decided`]: 1 }),
      ])?.states,
      [],
    ));

  const lands: [written: unknown, key: string | null][] = [
    ['Schleswig-Holstein', '01'],
    ['schleswig holstein', '01'],
    ['Bavaria', '09'],
    ['NW', '05'],
    ['NRW', '05'],
    ['DE-BY', '09'],
    ['12', '12'],
    [{ name: 'Hessen' }, '06'],
    ['Mordor', null],
    [undefined, null],
  ];
  for (const [written, key] of lands)
    it(`Land ${JSON.stringify(written)} is ${key}`, () =>
      assert.equal(only([harbour('X', written, {})])?.land, key));

  const shapes: [why: string, value: unknown, entries: number, problems: [number, string][]][] = [
    ['a list inside an object', { harbours: [harbour('Kiel', 'SH', {})] }, 1, []],
    ['a single harbour', { name: 'Kiel', demands: {} }, 1, []],
    ['an empty list', [], 0, []],
    ['no list', { a: 1 }, 0, [[0, 'not-a-list']]],
    ['a text', 'Kiel', 0, [[0, 'not-a-list']]],
    ['nothing', null, 0, [[0, 'not-a-list']]],
    ['a row without a name', [harbour('', 'SH', {}), harbour('Kiel', 'SH', {})], 1, [[1, 'no-name']]],
    [
      'a row that is none',
      [null, 3],
      0,
      [
        [1, 'no-name'],
        [2, 'no-name'],
      ],
    ],
    ['a row without demands', [harbour('Kiel', 'SH', null)], 0, [[1, 'no-demands']]],
    ['far too many', Array.from({ length: 2_001 }, () => harbour('Kiel', 'SH', {})), 0, [[0, 'too-many']]],
  ];
  for (const [why, value, entries, problems] of shapes)
    it(why, () => {
      const read = readEightDemands(value);
      assert.equal(read.entries.length, entries);
      assert.deepEqual(
        read.problems.map(({ row, problem }) => [row, problem]),
        problems,
      );
    });
});
