import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type BaseIndex, unitsOfBase } from './base-register.ts';

const index: BaseIndex = {
  note: '© …',
  places: '…',
  day: '2023-11-30',
  populationDay: '2022-12-31',
  units: [
    ['01', null, null, 'Schleswig-Holstein', null, null, null, 54.1, 10, 1],
    ['01060', null, '43', 'Segeberg', null, null, null, 53.8, 10.1, 1],
    ['01060039', '010600039039', '64', 'Henstedt-Ulzburg', 3946, 28323, '24558', 53.838, 10.0635, 1],
    ['01060063', '010600063063', '63', 'Norderstedt, Stadt', 5810, 81880, '22846', 53.6859, 9.9804, 0],
    [
      '03153504',
      '031539504504',
      '66',
      'Harz (Landkreis Goslar), gemfr. Gebiet',
      37180,
      0,
      null,
      null,
      null,
      0,
    ],
  ],
};

it('turns rows into units, with sums for districts and Länder and the doubt about a place kept', () => {
  const units = unitsOfBase(index);
  assert.deepEqual(
    units.map((unit) => [unit.key, unit.kind, unit.name, unit.population, unit.coordinates]),
    [
      ['01', 'land', 'Schleswig-Holstein', 110_203, 'approximate'],
      ['01060', 'district', 'Segeberg', 110_203, 'approximate'],
      ['01060039', 'municipality', 'Henstedt-Ulzburg', 28_323, 'approximate'],
      ['01060063', 'municipality', 'Norderstedt', 81_880, 'exact'],
      ['03153504', 'municipality', 'Harz (Landkreis Goslar)', 0, null],
    ],
  );
  assert.deepEqual(
    [units[0]?.populationDay, units[3]?.district, units[3]?.areaHa],
    ['2022-12-31', '01060', 5810],
  );
});
