import type { Day } from '../../../shared/days.ts';
import { type Register, type RegisterProblem, type Unit, bareUnit } from '../types.ts';
import { type RegisterCell, type RegisterSheet, numberOf, paddedKey, textOf } from './cells.ts';

const titles = {
  code: /^LAU\s*CODE/iu,
  name: /^LAU\s*NAME\s*NATIONAL/iu,
  latin: /^LAU\s*NAME\s*LATIN/iu,
  population: /^POPULATION/iu,
  area: /^TOTAL\s*AREA/iu,
};
type Columns = Record<keyof typeof titles, number>;
type Area = (cell: RegisterCell) => number | null | undefined;

/** Codes that are known to have a fixed length; elsewhere the longest one of the sheet counts. */
const lengths: Record<string, number> = { DE: 8, FR: 5, IT: 6, DK: 3 };
/** Eurostat's own country codes where they differ from ISO 3166-1. */
const iso: Record<string, string> = { EL: 'GR', UK: 'GB' };

/**
 * Municipalities of Europe from Eurostat's table of local administrative units: one sheet per country, named with its
 * two letters. Codes are stored as numbers and get their zeros back; German ones are AGS. The table has no coordinates.
 *
 * @de Europäisches Gemeindeverzeichnis lesen
 * @source gemeindeverzeichnis#lau
 */
export const readLau = (sheets: RegisterSheet[], populationDay: Day | null): Register => {
  const read = sheets
    .filter(({ name }) => /^[A-Z]{2}$/u.test(name.trim()))
    .map((sheet) => readSheet(sheet, populationDay));
  const units = read.flatMap((part) => part.units);
  const problems = read.flatMap((part) => part.problems);
  return {
    units,
    problems: units.length ? problems : [...problems, { line: 0, problem: 'no-units' }],
    day: null,
  };
};

const readSheet = (sheet: RegisterSheet, populationDay: Day | null): Omit<Register, 'day'> => {
  const letters = sheet.name.trim();
  const country = iso[letters] ?? letters;
  const headerAt = sheet.rows.findIndex((row) => row.some((cell) => titles.code.test(textOf(cell))));
  const header = sheet.rows[headerAt];
  if (!header) return { units: [], problems: [{ line: 0, problem: 'no-units', with: { sheet: letters } }] };
  const columns = findColumns(header);
  const area = areaReader(textOf(header[columns.area]));
  const codes = sheet.rows.slice(headerAt + 1).map((row) => textOf(row[columns.code]));
  const digits = Math.max(
    lengths[letters] ?? 0,
    ...codes.filter((code) => /^\d+$/u.test(code)).map((code) => code.length),
  );
  const units = new Map<string, Unit>();
  const problems: RegisterProblem[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    if (index <= headerAt || textOf(row[columns.code]) === '') continue;
    const at = { line: index + 1 };
    const code = paddedKey(row[columns.code], digits);
    const key = country === 'DE' ? code : `${country}:${code}`;
    const officialName = textOf(row[columns.name]) || textOf(row[columns.latin]);
    const population = numberOf(row[columns.population]);
    const areaHa = area(row[columns.area]);
    const told = { sheet: letters, key };
    if (!/^[0-9A-Z]+$/u.test(code) || (country === 'DE' && code.length !== 8))
      problems.push({ ...at, problem: 'bad-key', with: told });
    else if (officialName === '') problems.push({ ...at, problem: 'no-name', with: told });
    else if (population === undefined || areaHa === undefined)
      problems.push({ ...at, problem: 'bad-number', with: told });
    else if (units.has(key)) problems.push({ ...at, problem: 'twice', with: told });
    else
      units.set(key, {
        ...bareUnit({ key, kind: 'municipality', officialName, country, source: 'lau' }),
        population,
        populationDay: population === null ? null : populationDay,
        areaHa,
      });
  }
  return { units: [...units.values()], problems };
};

const findColumns = (header: RegisterCell[]): Columns =>
  Object.fromEntries(
    Object.entries(titles).map(([name, pattern]) => [
      name,
      header.findIndex((cell) => pattern.test(textOf(cell))),
    ]),
  ) as Columns;

/** The table gives m² in most years and km² in some; its header says which. */
const areaReader = (title: string): Area => {
  const perHectare = /km/iu.test(title) ? 1 / 100 : 10_000;
  return (cell) => {
    const area = numberOf(cell);
    return typeof area === 'number' ? Math.round(area / perHectare) : area;
  };
};
