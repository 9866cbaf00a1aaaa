import { type Day, isDay } from '../../../shared/days.ts';
import { type Register, type RegisterProblem, type Unit, bareUnit } from '../types.ts';
import { type RegisterCell, type RegisterSheet, numberOf, paddedKey, textOf } from './cells.ts';
import { gapsOf } from './gaps.ts';
import { withSums } from './sums.ts';

type Row = RegisterCell[];
type LineProblem = Omit<RegisterProblem, 'line'>;
type Columns = Record<'area' | 'population' | 'postcode' | 'lon' | 'lat', number>;

/** Columns A–H have never moved; the others are looked up by their title, with the place they had in 2023 as default. */
const titles: [keyof Columns, RegExp, number][] = [
  ['area', /^Fläche/u, 8],
  ['population', /^(?:Bevölkerung.*)?insgesamt/u, 9],
  ['postcode', /^Postleitzahl|^PLZ/u, 13],
  ['lon', /^Längengrad/u, 14],
  ['lat', /^Breitengrad/u, 15],
];

/**
 * Units of the official German register in its spreadsheet form "AuszugGV" (Destatis, GV-ISys): the one with
 * coordinates. Data begin at the first row whose first cell is 10; footnotes follow the last one. Keys may have lost
 * their zeros, coordinates may have a decimal comma, the area is in km².
 *
 * @de Auszug aus dem Gemeindeverzeichnis lesen
 * @source gemeindeverzeichnis#auszug-gv
 */
export const readAuszugGv = (sheets: RegisterSheet[]): Register => {
  const sheet = sheets.find(({ rows }) => firstData(rows) >= 0);
  if (!sheet) return { units: [], problems: [{ line: 0, problem: 'no-units' }], day: null };
  const start = firstData(sheet.rows);
  const columns = findColumns(sheet.rows.slice(0, start));
  const populationDay = populationDayOf(sheet.rows);
  const units = new Map<string, Unit>();
  const problems: RegisterProblem[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    const read = index < start ? null : readRow(row, columns, populationDay);
    if (read === null) continue;
    const line = index + 1;
    if ('problem' in read) problems.push({ line, ...read });
    else if (units.has(read.key)) problems.push({ line, problem: 'twice', with: { key: read.key } });
    else units.set(read.key, read);
  }
  const found = withSums([...units.values()]);
  return { units: found, problems: [...problems, ...gapsOf(found)], day: registerDay(sheet, start) };
};

const firstData = (rows: Row[]): number =>
  rows.findIndex((row) => textOf(row[0]) === '10' && textOf(row[2]) !== '');

const findColumns = (header: Row[]): Columns => {
  const cells = header.flatMap((row) => row.map((cell, index) => ({ title: textOf(cell), index })));
  return Object.fromEntries(
    titles.map(([name, pattern, usual]) => [
      name,
      cells.find(({ title }) => pattern.test(title))?.index ?? usual,
    ]),
  ) as Columns;
};

/** Record types other than these name associations and regions, or are footnotes. */
const readRow = (row: Row, columns: Columns, populationDay: Day | null): Unit | LineProblem | null => {
  const record = textOf(row[0]);
  if (record !== '10' && record !== '40' && record !== '60') return null;
  const part = (column: number, digits: number): string => paddedKey(row[column], digits);
  const district = part(2, 2) + part(3, 1) + part(4, 2);
  const key = record === '10' ? part(2, 2) : record === '40' ? district : district + part(6, 3);
  if (!/^\d+$/u.test(key) || ![2, 5, 8].includes(key.length)) return { problem: 'bad-key', with: { key } };
  const officialName = textOf(row[7]);
  if (officialName === '') return { problem: 'no-name', with: { key } };
  const kind = record === '10' ? 'land' : record === '40' ? 'district' : 'municipality';
  const typeKey = textOf(row[1]) || null;
  const unit = { ...bareUnit({ key, kind, officialName, country: 'DE', source: 'auszug-gv' }), typeKey };
  if (kind !== 'municipality') return unit;
  const [area, population, lon, lat] = [columns.area, columns.population, columns.lon, columns.lat].map(
    (column) => numberOf(row[column]),
  );
  if (area === undefined || population === undefined || lon === undefined || lat === undefined)
    return { problem: 'bad-number', with: { key } };
  const located = lon !== null && lat !== null && isInGermany(lon, lat);
  return {
    ...unit,
    ars: district + part(5, 4) + part(6, 3),
    areaHa: area === null ? null : Math.round(area * 100),
    population,
    populationDay: population === null ? null : populationDay,
    postcode: paddedKey(row[columns.postcode], 5) || null,
    ...(located && { lon, lat, coordinates: 'exact' }),
  };
};

/** Uninhabited areas carry zeros for coordinates. */
const isInGermany = (lon: number, lat: number): boolean => lon > 5 && lon < 16 && lat > 47 && lat < 56;

const germanDate = /(\d{2})\.?(\d{2})\.?(\d{4})(?!\d)/u;
const dayIn = (text: string): Day | null => {
  const [, date, month, year] = germanDate.exec(text) ?? [];
  const day = `${year}-${month}-${date}`;
  return isDay(day) ? day : null;
};

/** The day of the boundaries stands in the sheet's name (`…Gemeinden30092024`) or in the title above the table. */
const registerDay = (sheet: RegisterSheet, start: number): Day | null => {
  const title = sheet.rows.slice(0, start).flat().map(textOf);
  return (
    [sheet.name, ...title.filter((text) => !/Bevölkerung/u.test(text) || /Merkmale/u.test(text))]
      .map(dayIn)
      .find((day) => day !== null) ?? null
  );
};

/** The day of the inhabitants stands in the header or a footnote: "Bevölkerung am 31.12.2022 …". */
const populationDayOf = (rows: Row[]): Day | null =>
  rows
    .filter((row) => !/^\d+$/u.test(textOf(row[0])))
    .flat()
    .map((cell) => /Bevölkerung\D{0,40}(\d{2}\.\d{2}\.\d{4})/u.exec(textOf(cell))?.[1] ?? '')
    .map(dayIn)
    .find((day) => day !== null) ?? null;
