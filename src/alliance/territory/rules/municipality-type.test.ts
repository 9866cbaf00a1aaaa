import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { district, municipality } from '../unit.fixture.ts';
import { municipalityTypeOf } from './municipality-type.ts';

const cases = [
  ['Berlin is a city-state', municipality('11000000', 'Berlin, Stadt', { typeKey: '61' }), 'city-state'],
  [
    'Bremen is one of two cities of its Land',
    municipality('04011000', 'Bremen, Stadt', { typeKey: '61' }),
    'independent-city',
  ],
  ['Potsdam', municipality('12054000', 'Potsdam, Stadt', { typeKey: '61' }), 'independent-city'],
  [
    'a large town of a district',
    municipality('08416036', 'Rottenburg am Neckar, Stadt', { typeKey: '67' }),
    'town',
  ],
  ['a market is no town', municipality('09171112', 'Burghaslach, M', { typeKey: '60' }), 'municipality'],
  ['a village', municipality('01054168', 'Sylt', { typeKey: '64' }), 'municipality'],
  ['a district', district('03241', 'Region Hannover', { typeKey: '43' }), 'district'],
] as const;

describe('type of municipality', () => {
  for (const [name, unit, type] of cases) it(name, () => assert.equal(municipalityTypeOf(unit), type));
});
