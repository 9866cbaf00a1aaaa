import { crc32, deflateRawSync } from 'node:zlib';
import { gv100adOf } from '../../db/seed/acts/gv100ad.ts';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { Unit } from '../../src/alliance/territory/types.ts';
import { selectUnits } from '../../src/alliance/territory/db/units.ts';
import type { Db } from '../../src/platform/database/index.ts';

export { gv100adOf };

type Cells = (string | number | null)[];

/** A workbook of bare cells, as an office publishes it: texts are texts, numbers are numbers, in one column too. */
const workbookOf = (sheets: { name: string; rows: Cells[] }[]): Promise<Buffer> =>
  writeWorkbook(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row) =>
        row.map((cell) =>
          cell === null ? null : { value: cell, type: typeof cell === 'number' ? Number : String },
        ),
      ) as SheetData,
    })),
  ).toBuffer();

const comma = (value: number): string => String(value).replace('.', ',');

/**
 * A register in the form of the quarterly "AuszugGV": a cover sheet, titles, a header of several rows, records 10, 40, 50
 * and 60, footnotes. Half of the rows come as a spreadsheet leaves them that took keys for numbers; there coordinates
 * have a decimal comma.
 */
export const auszugGvOf = (units: readonly Unit[], day: string): Promise<Buffer> => {
  const [year, month, date] = day.split('-');
  const rows: Cells[] = [
    ['Gemeindeverzeichnis-Informationssystem GV-ISys', null, null, null, null, null, null, null],
    [
      `Alle politisch selbständigen Gemeinden mit ausgewählten Merkmalen am ${date}.${month}.${year} (4. Quartal)`,
    ],
    [],
    [
      'Satz-art',
      'Text-kenn-zeichen',
      'Amtlicher Regionalschlüssel (ARS)',
      null,
      null,
      null,
      null,
      'Gemeindename',
      'Fläche km2 1)',
      'Bevölkerung 2)',
      null,
      null,
      null,
      'Post-leit-zahl 3)',
      'Geografische Mittelpunktkoordinaten',
      null,
      'Reisegebiete',
      null,
      'Grad der Verstädterung',
      null,
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
      'Schlüssel',
      'Bezeichnung',
      'Schlüssel',
      'Bezeichnung',
    ],
    [],
  ];
  for (const [index, unit] of units.entries()) {
    const isNumbers = index % 2 === 1 && unit.kind === 'municipality';
    const part = (text: string): string | number => (isNumbers ? Number(text) : text);
    const { key } = unit;
    const keys: Cells = [
      key.slice(0, 2),
      key.slice(2, 3),
      key.slice(3, 5),
      unit.ars?.slice(5, 9) ?? '',
      key.slice(5),
    ].map((text) => (text ? part(text) : null));
    if (unit.kind === 'municipality')
      rows.push([part('50'), part('50'), ...keys.slice(0, 4), null, 'Verband'] as Cells);
    const record = { land: '10', district: '40', municipality: '60' }[unit.kind];
    const head: Cells = [
      part(record),
      unit.typeKey === null ? null : part(unit.typeKey),
      ...keys,
      unit.officialName,
    ];
    if (unit.kind !== 'municipality') {
      rows.push(head);
      continue;
    }
    const people = unit.population ?? 0;
    const place = (value: number | null) => (isNumbers ? comma(value ?? 0) : (value ?? 0));
    rows.push([
      ...head,
      (unit.areaHa ?? 0) / 100,
      people,
      Math.floor(people / 2),
      Math.ceil(people / 2),
      1,
      unit.postcode === null ? null : part(unit.postcode),
      place(unit.lon),
      place(unit.lat),
      'A01',
      'Reisegebiet',
      isNumbers ? 3 : '03',
      'gering besiedelt',
    ]);
  }
  rows.push(
    [],
    ['1) Fläche am 31.12. des Vorjahres.'],
    ['2) Bevölkerung am 31.12.2023 auf Grundlage des Zensus.'],
    ['3) Postleitzahl des Verwaltungssitzes.'],
  );
  return workbookOf([
    { name: 'Deckblatt', rows: [['Statistisches Bundesamt (erfundene Probe)']] },
    { name: `Onlineprodukt_Gemeinden${date}${month}${year}`, rows },
  ]);
};

/** Eurostat's table of local administrative units with some sheets. */
export const lauOf = (sheets: Record<string, Cells[]>): Promise<Buffer> =>
  workbookOf([
    { name: 'Read me', rows: [['LAU – NUTS correspondence (invented sample)']] },
    ...Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: [
        [
          'NUTS 3 CODE',
          'LAU CODE',
          'LAU NAME NATIONAL',
          'LAU NAME LATIN',
          'CHANGE (Y/N)',
          'POPULATION',
          'TOTAL AREA (m2)',
          'DEGURBA',
          'CITY_ID',
        ],
        ...rows,
      ],
    })),
  ]);

export const knownUnits = (database: Db): Promise<Unit[]> => selectUnits(database);

/** A packed archive, as programs write it. */
export const deflatedZip = (files: Record<string, string>): Buffer<ArrayBuffer> => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    local.push(Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed);
    central.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), head, place, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
};
