import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ancestryOf } from '../cells.ts';
import { isOpenTo, usesFor } from './asked.ts';

const ancestry = ancestryOf([
  { key: 'minors', parent: null },
  { key: 'umf', parent: 'minors' },
  { key: 'families', parent: null },
]);
const programmes = [
  { id: 1, groups: [] },
  { id: 2, groups: ['umf'] },
];
const counts = (
  programme: number | null,
  group: string | null,
  offer: { programmes: number[]; groups: string[] },
) => usesFor([{ programme, group }], programmes, ancestry)(offer).length === 1;

describe('which offers count for what is asked', () => {
  const cases: [string, number | null, string | null, { programmes: number[]; groups: string[] }, boolean][] =
    [
      ['nothing asked for takes everything', null, null, { programmes: [2], groups: ['umf'] }, true],
      ['its own programme', 1, null, { programmes: [1, 2], groups: [] }, true],
      ['another programme', 1, null, { programmes: [2], groups: [] }, false],
      ['any programme is each of them', 1, 'umf', { programmes: [], groups: ['umf'] }, true],
      [
        'an offer for minors takes unaccompanied ones',
        1,
        'umf',
        { programmes: [1], groups: ['minors'] },
        true,
      ],
      [
        'an offer for unaccompanied ones does not take every minor',
        1,
        'minors',
        { programmes: [1], groups: ['umf'] },
        false,
      ],
      ['everybody takes everybody', null, 'families', { programmes: [], groups: [] }, true],
      ['another group', null, 'families', { programmes: [], groups: ['umf'] }, false],
      ['a programme that is open to others only', 2, null, { programmes: [], groups: ['families'] }, false],
      ['a programme that narrows the offer', 2, 'umf', { programmes: [2], groups: [] }, true],
      ['group and programme must come together', 2, 'umf', { programmes: [1], groups: ['umf'] }, false],
    ];
  for (const [name, programme, group, offer, expected] of cases)
    it(name, () => assert.equal(counts(programme, group, offer), expected));
});

describe('a programme is open to a group', () => {
  for (const [programme, group, expected] of [
    [1, 'families', true],
    [2, 'umf', true],
    [2, 'minors', false],
    [2, 'families', false],
    [2, null, true],
    [null, 'families', true],
  ] as const)
    it(`${programme} ${group}`, () =>
      assert.equal(isOpenTo({ programme, group }, programmes, ancestry), expected));
});
