import { type Limits, type Problem, defaultLimits, problem } from '../../platform/documents/problem.ts';
import { readTable } from '../../platform/documents/table.ts';
import { decodeText } from '../../platform/documents/text.ts';
import { inspectUpload } from '../../platform/documents/upload.ts';
import { listEntries, unpack } from '../../platform/documents/zip.ts';
import type { Day } from '../../shared/days.ts';
import { readAuszugGv } from './rules/auszug-gv.ts';
import { readGv100ad } from './rules/gv100ad.ts';
import { readLau } from './rules/lau.ts';
import type { Register } from './types.ts';

export const formats = ['auszug-gv', 'gv100ad', 'lau'] as const;
export type Format = (typeof formats)[number];

/** What the uploader says beside the file. */
export interface Told {
  /** Eurostat's letters of the country to take from a European table. */
  country: string | null;
  populationDay: Day | null;
}

export type RegisterFile =
  | { format: Format; register: Register }
  | Problem
  | { problem: 'not-a-register' | 'population-day-missing' | 'country-missing' | 'country-not-in-file' };

/** A European table holds a hundred thousand places in some thirty sheets. */
const limits: Limits = {
  ...defaultLimits,
  bytes: 40_000_000,
  rows: 150_000,
  sheets: 60,
  unpackedBytes: 400_000_000,
};
const longestText = 40_000_000;

/** Finds out by its content which official register a file is, and reads it. Bad files are answers, never exceptions. */
export const readRegisterFile = async (
  file: { name: string; bytes: Uint8Array },
  told: Told,
): Promise<RegisterFile> => {
  const text = await gv100adText(file.bytes);
  if (typeof text === 'object' && text) return text;
  if (text !== null) {
    if (!told.populationDay) return { problem: 'population-day-missing' };
    return { format: 'gv100ad', register: readGv100ad(text, told.populationDay) };
  }
  const table = await readTable(file, limits);
  if (!table.ok) return problem(table.problem, table.with);
  const european = table.sheets.filter(({ rows }) => rows.slice(0, 5).some((row) => row.some(isLauTitle)));
  if (european.length === 0) {
    const register = readAuszugGv(table.sheets);
    return register.units.length > 0 ? { format: 'auszug-gv', register } : { problem: 'not-a-register' };
  }
  if (!told.country) return { problem: 'country-missing' };
  if (!told.populationDay) return { problem: 'population-day-missing' };
  const chosen = european.filter(({ name }) => name.trim() === told.country);
  if (chosen.length === 0) return { problem: 'country-not-in-file' };
  return {
    format: 'lau',
    register: { ...readLau(chosen, told.populationDay), day: told.populationDay },
  };
};

const isLauTitle = (cell: unknown): boolean => typeof cell === 'string' && /^LAU\s*CODE/iu.test(cell.trim());

/** The lines of a register in fixed width, packed or not; null for any other file. */
const gv100adText = async (bytes: Uint8Array): Promise<string | Problem | null> => {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packed = content[0] === 0x50 && content[1] === 0x4b ? await packedText(content) : content;
  if (packed === null || 'problem' in packed) return packed;
  const inspected =
    packed === content ? await inspectUpload(content, limits) : { kind: 'text', bytes: packed };
  if ('problem' in inspected) return inspected;
  const text = decodeText(inspected.bytes);
  return /^\ufeff?\s*[1-6]0\d{8}/u.test(text) ? text : null;
};

const packedText = async (bytes: Buffer): Promise<Buffer | Problem | null> => {
  const entries = listEntries(bytes);
  if (!Array.isArray(entries)) return entries;
  const entry = entries.find(({ name }) => /(?:^|\/)GV100AD[^/]*\.(?:txt|asc)$/iu.test(name));
  if (!entry) return null;
  return entry.unpacked > longestText ? problem('zip-bomb') : unpack(bytes, entry);
};
