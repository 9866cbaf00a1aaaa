import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bareUnit } from '../types.ts';
import { district, municipality } from '../unit.fixture.ts';
import { type Represented, inhabitantsRepresented } from './represented.ts';

const giessenDistrict = district('06531', 'Gießen', { population: 280 });
const giessen = municipality('06531005', 'Gießen', { population: 93 });
const lich = municipality('06531011', 'Lich', { population: 14 });
const marburg = municipality('06534014', 'Marburg', { population: 77 });
const berlin = municipality('11000000', 'Berlin', { population: 3755 });
const berlinLand = {
  ...bareUnit({ key: '11', kind: 'land', officialName: 'Berlin', country: 'DE', source: 'test' }),
  population: 3755,
};
const unknownDistrict = district('06531', 'Gießen');
const unknownTown = municipality('06531099', 'Unbekannt');
const palermo = {
  ...bareUnit({
    key: 'IT:082053',
    kind: 'municipality',
    officialName: 'Palermo',
    country: 'IT',
    source: 'test',
  }),
  population: 630,
};

const nothing: Represented = { inhabitants: 0, counted: [], inside: [], unknown: [] };
type Units = Parameters<typeof inhabitantsRepresented>[0];

describe('inhabitantsRepresented', () => {
  const cases: [name: string, members: Units, expected: Partial<Represented>][] = [
    ['no members', [], {}],
    [
      'a district and a municipality inside it count once, whatever their order',
      [giessen, giessenDistrict, marburg],
      { inhabitants: 357, counted: ['06531', '06534014'], inside: [{ key: '06531005', within: '06531' }] },
    ],
    [
      'two municipalities of a district that is no member',
      [giessen, lich],
      { inhabitants: 107, counted: ['06531005', '06531011'] },
    ],
    ['a city-state counts once', [berlin], { inhabitants: 3755, counted: ['11000000'] }],
    [
      'a city-state that joined as Land and as municipality counts once',
      [berlin, berlinLand],
      { inhabitants: 3755, counted: ['11'], inside: [{ key: '11000000', within: '11' }] },
    ],
    ['a member listed twice counts once', [marburg, marburg], { inhabitants: 77, counted: ['06534014'] }],
    [
      'a district without a number lets its member municipalities count for themselves',
      [unknownDistrict, lich],
      { inhabitants: 14, counted: ['06531011'], unknown: ['06531'] },
    ],
    ['a district of which nothing is known', [unknownDistrict], { unknown: ['06531'] }],
    [
      'a municipality without a number is named',
      [unknownTown, marburg],
      { inhabitants: 77, counted: ['06534014'], unknown: ['06531099'] },
    ],
    [
      'a municipality without a number inside a member district is covered',
      [unknownTown, giessenDistrict],
      { inhabitants: 280, counted: ['06531'], inside: [{ key: '06531099', within: '06531' }] },
    ],
    ['a place abroad has nothing around it', [palermo], { inhabitants: 630, counted: ['IT:082053'] }],
  ];
  for (const [name, members, expected] of cases)
    it(name, () => assert.deepEqual(inhabitantsRepresented(members), { ...nothing, ...expected }));
});
