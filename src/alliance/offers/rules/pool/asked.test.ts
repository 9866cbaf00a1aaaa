import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { programme as programmeOf } from '../../offer.fixture.ts';
import { ancestryOf } from '../cells.ts';
import { isOpenTo, usesFor } from './asked.ts';

const ancestry = ancestryOf([
  { key: 'minors', parent: null },
  { key: 'umf', parent: 'minors' },
  { key: 'families', parent: null },
]);
const programmes = [
  programmeOf(1),
  programmeOf(2, { groups: ['umf'] }),
  programmeOf(3, { level: 'land', land: '01' }),
  programmeOf(4, { level: 'municipal', land: '01', municipality: '01002000' }),
];
const counts = (
  programme: number | null,
  group: string | null,
  offer: { programmes: number[]; groups: string[] },
  municipality = '01001000',
) =>
  usesFor(
    [{ programme, group }],
    programmes,
    ancestry,
  )({ ...offer, municipality, land: municipality.slice(0, 2) }).length === 1;

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

describe('where a programme admits to', () => {
  const any = { programmes: [], groups: [] };
  for (const [name, programme, offer, municipality, expected] of [
    ['its own Land', 3, any, '01001000', true],
    ['no other Land, even where an offer is for any programme', 3, any, '12054000', false],
    ['no other Land, even where an offer names it', 3, { programmes: [3], groups: [] }, '12054000', false],
    ['its own municipality', 4, any, '01002000', true],
    ['no other municipality of the Land', 4, any, '01001000', false],
    ['a federal one to each Land', 1, any, '12054000', true],
  ] as const)
    it(name, () =>
      assert.equal(
        counts(
          programme,
          null,
          { groups: [...offer.groups], programmes: [...offer.programmes] },
          municipality,
        ),
        expected,
      ),
    );
  it('each of several offers by its own place', () => {
    const usesOf = usesFor([{ programme: 3, group: null }], programmes, ancestry);
    const at = (municipality: string) => usesOf({ ...any, municipality, land: municipality.slice(0, 2) });
    assert.deepEqual(['01001000', '12054000', '01002000', '12054000'].map(at), [[0], [], [0], []]);
  });
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
