import { type Limits, type Problem, problem } from './problem.ts';
import { type Entry, listEntries, store, unpack } from './zip.ts';

/** What a file turned out to be: a workbook that holds only what was looked at, or text that may be a CSV. */
export type Inspected = { kind: 'xlsx'; bytes: Buffer } | { kind: 'text'; bytes: Buffer };

const megabyte = 1_000_000;
/** Spreadsheets shrink to a tenth or, when one row repeats, a hundredth; deflate itself ends near 1:1000. */
const highestRatio = 200;

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
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oldOffice(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return inspectZip(bytes, limits);
  const kind = foreignKind(bytes);
  return kind ? problem('not-a-table', { kind }) : { kind: 'text', bytes };
};

const startsWith = (bytes: Buffer, signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The container of Excel before 2007 also wraps workbooks that have a password. */
const oldOffice = (bytes: Buffer): Problem =>
  problem(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-excel');

const foreignKinds: [RegExp, string][] = [
  [/^%PDF-/u, 'PDF'],
  [/^(?:.PNG|\xff\xd8\xff|GIF8|II\*|MM.\*|RIFF....WEBP)/su, 'Bild'],
  [/^\{\\rtf/u, 'RTF'],
  [/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|!--|\?xml|html|head|body|table|svg|meta)\b/iu, 'HTML'],
  [/^(?:7z\xbc\xaf|Rar!)/u, 'Archiv'],
];

const foreignKind = (bytes: Buffer): string | undefined => {
  const start = bytes.toString('latin1', 0, 512);
  return foreignKinds.find(([pattern]) => pattern.test(start))?.[1];
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
  if (names.some((name) => name.endsWith('vbaproject.bin') || name.startsWith('xl/macrosheets/')))
    return problem('macros');
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unpackedBytes || (unpacked > megabyte && unpacked / size > highestRatio))
    return problem('zip-bomb');
  if (names.includes('xl/workbook.bin')) return problem('old-excel');
  if (names.includes('xl/workbook.xml')) return null;
  if (names.includes('word/document.xml')) return problem('not-a-table', { kind: 'Word' });
  if (names.includes('content.xml')) return problem('not-a-table', { kind: 'OpenDocument' });
  return problem('not-a-table', { kind: 'ZIP' });
};
