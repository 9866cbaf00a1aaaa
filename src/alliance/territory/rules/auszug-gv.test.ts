import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAuszugGv } from './auszug-gv.ts';
import type { RegisterCell } from './cells.ts';

const header: RegisterCell[][] = [
  ['Gemeindeverzeichnis-Informationssystem GV-ISys'],
  ['Alle politisch selbständigen Gemeinden mit ausgewählten Merkmalen am 30.09.2024 (3. Quartal)'],
  [
    'Satz-art',
    'Text-kenn-zeichen',
    'Amtlicher Regionalschlüssel (ARS)',
    null,
    null,
    null,
    null,
    'Gemeindename',
    'Fläche km2',
    'Bevölkerung 2)',
    null,
    null,
    null,
    'Post-leit-zahl',
    'Geografische Mittelpunktkoordinaten',
  ],
  [
    null,
    null,
    'Land',
    'RB',
    'Kreis',
    'VB',
    'Gem',
    null,
    null,
    'insgesamt',
    'männlich',
    'weiblich',
    'je km2',
    null,
    'Längengrad',
    'Breitengrad',
  ],
];
const rows: RegisterCell[][] = [
  ['10', null, '01', null, null, null, null, 'Schleswig-Holstein'],
  ['40', '41', '01', '0', '01', null, null, 'Flensburg, Stadt'],
  ['50', '50', '01', '0', '01', '0000', null, 'Flensburg, Stadt'],
  [
    '60',
    '61',
    '01',
    '0',
    '01',
    '0000',
    '000',
    'Flensburg, Stadt',
    56.73,
    92550,
    45874,
    46676,
    1631,
    '24937',
    '9,43751',
    '54,78252',
  ],
  // as a spreadsheet stores it that took everything for numbers
  [
    60,
    67,
    8,
    4,
    16,
    5003,
    36,
    'Rottenburg am Neckar, Stadt',
    142.27,
    44653,
    22047,
    22606,
    314,
    72108,
    8.935,
    48.477,
  ],
  [
    '60',
    '66',
    '03',
    '1',
    '53',
    '9504',
    '504',
    'Harz (Landkreis Goslar), gemfr. Gebiet',
    371.8,
    0,
    0,
    0,
    0,
    null,
    0,
    0,
  ],
  [null],
  ['1) Postleitzahl des Verwaltungssitzes'],
  ['2) Bevölkerung am 31.12.2023 auf Grundlage des Zensus 2022.'],
];
const sheets = (data: RegisterCell[][], name = 'Onlineprodukt_Gemeinden30092024') => [
  { name: 'Deckblatt', rows: [['Statistisches Bundesamt']] },
  { name, rows: [...header, ...data] },
];

describe('readAuszugGv', () => {
  it('finds the table, pads keys, reads decimal commas and km²', () => {
    const { units, day } = readAuszugGv(sheets(rows));
    assert.equal(day, '2024-09-30');
    assert.deepEqual(
      units.map(({ key }) => key),
      ['01', '01001', '01001000', '08416036', '03153504'],
    );
    const [, flensburg, city, rottenburg, harz] = units;
    assert.deepEqual(
      [city?.lon, city?.lat, city?.coordinates, city?.areaHa],
      [9.43751, 54.78252, 'exact', 5673],
    );
    assert.equal(flensburg?.population, 92550);
    assert.deepEqual(
      [rottenburg?.ars, rottenburg?.postcode, rottenburg?.typeKey, rottenburg?.lon],
      ['084165003036', '72108', '67', 8.935],
    );
    assert.equal(rottenburg?.populationDay, '2023-12-31');
    assert.deepEqual([harz?.postcode, harz?.coordinates, harz?.population], [null, null, 0]);
  });

  it('finds the day in the title when the sheet has an old name, and columns that moved', () => {
    const moved = [...header, ...rows].map((row) => [...row.slice(0, 10), ...row.slice(11)]);
    const { units, day } = readAuszugGv([{ name: 'Gemeinden', rows: moved }]);
    assert.equal(day, '2024-09-30');
    const rottenburg = units.find(({ key }) => key === '08416036');
    assert.deepEqual([rottenburg?.lon, rottenburg?.lat], [8.935, 48.477]);
  });

  it('tells the row of what it cannot use', () => {
    const bad: RegisterCell[][] = [
      ...rows.slice(0, 4),
      ['60', '63', '01', '0', '51', '0011', 'xyz', 'Brunsbüttel, Stadt', 65.2, 12000],
      ['60', '63', '01', '0', '51', '0011', '011', 'Brunsbüttel, Stadt', 65.2, 'viele'],
      ['60', '63', '01', '0', '51', '0011', '012', '', 65.2, 12000],
      rows[3] ?? [],
    ];
    assert.deepEqual(
      readAuszugGv(sheets(bad))
        .problems.filter(({ line }) => line > 0)
        .map(({ line, problem }) => [line, problem]),
      [
        [9, 'bad-key'],
        [10, 'bad-number'],
        [11, 'no-name'],
        [12, 'twice'],
      ],
    );
  });

  it('says so when the file holds no register', () => {
    assert.deepEqual(readAuszugGv([{ name: 'Tabelle1', rows: [['Name', 'Ort']] }]), {
      units: [],
      problems: [{ line: 0, problem: 'no-units' }],
      day: null,
    });
  });
});
