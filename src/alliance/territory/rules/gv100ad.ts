import { type Day, isDay } from '../../../shared/days.ts';
import { type Register, type RegisterProblem, type Unit, type UnitKind, bareUnit } from '../types.ts';
import { gapsOf } from './gaps.ts';
import { withSums } from './sums.ts';

const width = 220;
/** Where the last field that is read ends; a line shorter than that lost something. */
const needed: Record<string, number> = { '10': 124, '40': 124, '60': 175 };
const kinds: Record<string, UnitKind> = { '10': 'land', '40': 'district', '60': 'municipality' };
/** Regierungsbezirk, Region, Gemeindeverband: part of the register, of no use here. */
const skipped = new Set(['20', '30', '50']);
const keyLength: Record<UnitKind, number> = { land: 2, district: 5, municipality: 8 };

/**
 * Units of the official German register in its fixed-width form GV100AD (Destatis), 220 characters a line. Positions
 * count characters, so the text must be decoded first. The file does not say on which day its inhabitants were
 * counted: whoever imports it states `populationDay`. Districts and Länder get the sums of their municipalities.
 *
 * @de Gemeindeverzeichnis GV100AD lesen
 * @source gemeindeverzeichnis#gv100ad
 */
export const readGv100ad = (text: string, populationDay: Day | null): Register => {
  const units: Unit[] = [];
  const problems: RegisterProblem[] = [];
  const seen = new Set<string>();
  let day: Day | null = null;
  for (const [index, line] of text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\n|\r/u)
    .entries()) {
    if (line.trim() === '' || line === '\u001a') continue;
    const read = readLine(line, populationDay);
    if (read === null) continue;
    if ('problem' in read) problems.push({ line: index + 1, ...read });
    else if (seen.has(read.key))
      problems.push({ line: index + 1, problem: 'twice', with: { key: read.key } });
    else {
      seen.add(read.key);
      units.push(read);
      day ??= dayOfRegister(line);
    }
  }
  return { units: withSums(units), problems: [...problems, ...gapsOf(units)], day };
};

type LineProblem = Omit<RegisterProblem, 'line'>;

const readLine = (line: string, populationDay: Day | null): Unit | LineProblem | null => {
  const record = line.slice(0, 2);
  if (skipped.has(record)) return null;
  const kind = kinds[record];
  if (!kind) return { problem: 'unknown-record', with: { record } };
  if (line.length > width || line.length < (needed[record] ?? width))
    return { problem: 'wrong-width', with: { width: line.length, expected: width } };
  const field = (from: number, to: number): string => line.slice(from - 1, to).trim();
  const key = field(11, 10 + keyLength[kind]);
  if (!/^\d+$/u.test(key) || key.length !== keyLength[kind]) return { problem: 'bad-key', with: { key } };
  const officialName = field(23, 72);
  if (officialName === '') return { problem: 'no-name', with: { key } };
  const unit = bareUnit({ key, kind, officialName, country: 'DE', source: 'gv100ad' });
  const typeKey = field(123, 124) || null;
  if (kind !== 'municipality') return { ...unit, typeKey };
  const [areaHa, population] = [field(129, 139), field(140, 150)];
  if (!/^\d+$/u.test(areaHa) || !/^\d+$/u.test(population)) return { problem: 'bad-number', with: { key } };
  return {
    ...unit,
    typeKey,
    ars: key.slice(0, 5) + field(19, 22) + key.slice(5),
    areaHa: Number(areaHa),
    population: Number(population),
    populationDay,
    postcode: field(166, 170) || null,
  };
};

const dayOfRegister = (line: string): Day | null => {
  const day = `${line.slice(2, 6)}-${line.slice(6, 8)}-${line.slice(8, 10)}`;
  return isDay(day) ? day : null;
};
