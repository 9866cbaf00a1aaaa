import { type FileKind, fileKindOf } from '../../shared/file-kind.ts';
import { bursts, type Entry, hasMacros } from '../../shared/zip-entries.ts';
import { type Limits, type Problem, problem } from './problem.ts';
import { listEntries, store, unpack } from './zip.ts';

/** What a file turned out to be: a workbook that holds only what was looked at, or text that may be a CSV. */
export type Inspected = { kind: 'xlsx'; bytes: Buffer } | { kind: 'text'; bytes: Buffer };

const megabyte = 1_000_000;

/**
 * Looks at a file before anything parses it: size, true nature (the name is not believed), macros, passwords and
 * archives made to burst. Answers with a problem for every bad file and never throws.
 */
export const inspectUpload = async (content: Uint8Array, limits: Limits): Promise<Inspected | Problem> => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length > limits.bytes) {
    const megabytes = Math.ceil((bytes.length / megabyte) * 10) / 10;
    return problem('too-large', { megabytes, limit: limits.bytes / megabyte });
  }
  if (bytes.length === 0 || (bytes.length < 1000 && bytes.toString('latin1').trim() === ''))
    return problem('empty');
  if (bytes.toString('latin1', 0, 2) === 'PK') return inspectZip(bytes, limits);
  const kind = fileKindOf(bytes);
  if (kind === 'locked') return problem('encrypted');
  if (kind === 'office-97') return problem('old-excel');
  const name = kind && foreignNames[kind];
  return name ? problem('not-a-table', { kind: name }) : { kind: 'text', bytes };
};

/** What is certainly no table, as the sentence about it calls it. */
const foreignNames: Partial<Record<FileKind, string>> = {
  pdf: 'PDF',
  png: 'Bild',
  jpeg: 'Bild',
  image: 'Bild',
  rtf: 'RTF',
  html: 'HTML',
  archive: 'Archiv',
};

const isProblem = (value: object): value is Problem => 'problem' in value;

const inspectZip = async (bytes: Buffer, limits: Limits): Promise<Inspected | Problem> => {
  const entries = listEntries(bytes);
  if (!Array.isArray(entries)) return entries;
  const refused = refuse(entries, bytes.length, limits);
  if (refused) return refused;
  const files: { name: string; content: Buffer }[] = [];
  for (const entry of entries.filter(({ name }) => /\.(?:xml|rels)$/iu.test(name))) {
    const content = await unpack(bytes, entry);
    if (isProblem(content)) return content;
    if (entry.name === '[Content_Types].xml' && content.includes('macroEnabled')) return problem('macros');
    files.push({ name: entry.name, content });
  }
  return { kind: 'xlsx', bytes: store(files) };
};

const refuse = (entries: Entry[], size: number, limits: Limits): Problem | null => {
  const names = entries.map(({ name }) => name.toLowerCase());
  if (entries.some(({ encrypted }) => encrypted)) return problem('encrypted');
  if (hasMacros(entries)) return problem('macros');
  if (bursts(entries, size, limits.unpackedBytes)) return problem('zip-bomb');
  if (names.includes('xl/workbook.bin')) return problem('old-excel');
  if (names.includes('xl/workbook.xml')) return null;
  if (names.includes('word/document.xml')) return problem('not-a-table', { kind: 'Word' });
  if (names.includes('content.xml')) return problem('not-a-table', { kind: 'OpenDocument' });
  return problem('not-a-table', { kind: 'ZIP' });
};
