import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lands } from '../lands.ts';
import { isIndependentCity } from '../types.ts';
import { readGv100ad } from './gv100ad.ts';

/** A line of 220 characters from fields with their first position, as the format describes them. */
const line = (
  record: string,
  key: string,
  name: string,
  fields: [at: number, text: string][] = [],
): string => {
  const signs = Array.from({ length: 220 }, () => ' ');
  for (const [at, text] of [[1, record], [3, '20231130'], [11, key], [23, name], ...fields] as [
    number,
    string,
  ][])
    signs.splice(at - 1, text.length, ...Array.from(text));
  return signs.join('');
};
const town = (
  key: string,
  association: string,
  name: string,
  type: string,
  area: string,
  people: string,
  postcode: string,
) =>
  line('60', key, name, [
    [19, association],
    [123, type],
    [129, area.padStart(11, '0')],
    [140, people.padStart(11, '0')],
    [151, '00000001234'],
    [166, postcode],
  ]);

const lines = [
  line('10', '08', 'Baden-Württemberg', [[73, 'Stuttgart']]),
  line('20', '084', 'Tübingen'),
  line('30', '0841', 'Neckar-Alb'),
  line('40', '08416', 'Tübingen', [[123, '44']]),
  line('50', '084165003', 'Rottenburg', [[123, '54']]),
  town('08416036', '5003', 'Rottenburg am Neckar, Stadt', '67', '14227', '44653', '72108'),
  line('40', '12053', 'Frankfurt (Oder), Stadt', [[123, '41']]),
  town('12053000', '0000', 'Frankfurt (Oder), Stadt', '61', '14785', '57873', '15230*****'),
];
const text = lines.join('\r\n') + '\r\n';

describe('readGv100ad', () => {
  it('reads Länder, districts and municipalities by characters, with the day of the register', () => {
    const { units, day } = readGv100ad(text, '2022-12-31');
    assert.equal(day, '2023-11-30');
    assert.deepEqual(
      units.map(({ key, kind, name, land, district }) => [key, kind, name, land, district]),
      [
        ['08', 'land', 'Baden-Württemberg', '08', null],
        ['08416', 'district', 'Tübingen', '08', null],
        ['08416036', 'municipality', 'Rottenburg am Neckar', '08', '08416'],
        ['12053', 'district', 'Frankfurt (Oder)', '12', null],
        ['12053000', 'municipality', 'Frankfurt (Oder)', '12', '12053'],
      ],
    );
    const [land, , rottenburg, , frankfurt] = units;
    assert.ok(land && rottenburg && frankfurt);
    assert.equal(rottenburg.officialName, 'Rottenburg am Neckar, Stadt');
    assert.equal(rottenburg.ars, '084165003036');
    assert.equal(rottenburg.typeKey, '67');
    assert.deepEqual(
      [rottenburg.areaHa, rottenburg.population, rottenburg.populationDay, rottenburg.postcode],
      [14227, 44653, '2022-12-31', '72108'],
    );
    assert.equal(frankfurt.postcode, '15230');
    assert.equal(land.population, 44653, 'a Land gets the sum of its municipalities');
    assert.deepEqual(units.map(isIndependentCity), [false, false, false, false, true]);
  });

  it('tells of every line it cannot use and reads the others', () => {
    const broken = [
      ...lines,
      lines[5]?.slice(0, 110) ?? '',
      line('99', '08', 'Unbekannt'),
      lines[5] ?? '',
      town('08416037', '5003', '', '67', '1', '1', '72108'),
      town('08416038', '5003', 'Zahl', '67', '1', '1a', '72108'),
      town('0841603', '5003', 'Schlüssel', '67', '1', '1', '72108'),
      `${lines[5]}x`,
    ].join('\n');
    const { units, problems } = readGv100ad(broken, null);
    assert.equal(units.length, 5);
    assert.deepEqual(
      problems.filter(({ line }) => line > 0).map(({ line, problem }) => [line, problem]),
      [
        [9, 'wrong-width'],
        [10, 'unknown-record'],
        [11, 'twice'],
        [12, 'no-name'],
        [13, 'bad-number'],
        [14, 'bad-key'],
        [15, 'wrong-width'],
      ],
    );
  });

  it('notices half a file cut between two lines, districts without municipalities, and no register at all', () => {
    assert.deepEqual(
      readGv100ad(text, null).problems.map(({ problem, with: told }) => [problem, told?.['count']]),
      [['lands-missing', 14]],
    );
    const whole = lands.map(({ key }) => town(`${key}001000`, '0000', `Ort ${key}`, '61', '1', '1', '12345'));
    assert.deepEqual(readGv100ad(whole.join('\n'), null).problems, []);
    assert.deepEqual(readGv100ad([...whole, lines[3]].join('\n'), null).problems, [
      { line: 0, problem: 'districts-empty', with: { count: 1, names: 'Tübingen' } },
    ]);
    assert.deepEqual(
      readGv100ad('Guten Tag\n', null).problems.map(({ problem }) => problem),
      ['unknown-record', 'no-units'],
    );
  });

  it('accepts lines that an editor trimmed at their end', () => {
    const trimmed = lines.map((full) => full.trimEnd().padEnd(175)).join('\n');
    assert.equal(readGv100ad(trimmed, null).units.length, 5);
  });
});
