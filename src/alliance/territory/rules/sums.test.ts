import assert from 'node:assert/strict';
import { it } from 'node:test';
import { district, municipality } from '../unit.fixture.ts';
import { withSums } from './sums.ts';

const day = '2022-12-31';
const town = (key: string, population: number | null, areaHa: number | null) =>
  municipality(key, 'Ort', { population, areaHa, populationDay: population === null ? null : day });

it('sums the municipalities of a district, keeps what it states itself, and leaves the unknown unknown', () => {
  const units = withSums([
    district('08416', 'Tübingen'),
    town('08416001', 10, 5),
    town('08416002', 32, 7),
    district('08417', 'Zollernalbkreis'),
    town('08417001', 10, 5),
    town('08417002', null, 7),
    district('08418', 'Mit eigener Zahl', { population: 99, populationDay: '2021-12-31' }),
    town('08418001', 10, null),
    district('08419', 'Ohne Gemeinden'),
  ]);
  assert.deepEqual(
    units
      .filter(({ kind }) => kind === 'district')
      .map((unit) => [unit.key, unit.population, unit.populationDay, unit.areaHa]),
    [
      ['08416', 42, day, 12],
      ['08417', null, null, 12],
      ['08418', 99, '2021-12-31', null],
      ['08419', null, null, null],
    ],
  );
});
