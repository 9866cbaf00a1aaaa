import { bursts, type Entry, hasMacros, zipEntries } from './zip-entries.ts';

/**
 * What files are told apart as. `locked` has a password, `macros` brings programs along, `burst` is an archive made to
 * fill the memory of whoever opens it, `office-97` is a document from before 2007.
 */
export type FileKind =
  | 'pdf'
  | 'png'
  | 'jpeg'
  | 'image'
  | 'docx'
  | 'xlsx'
  | 'xlsb'
  | 'odt'
  | 'open-document'
  | 'zip'
  | 'archive'
  | 'office-97'
  | 'locked'
  | 'macros'
  | 'burst'
  | 'rtf'
  | 'html'
  | 'text';

/** Media types of the kinds that somebody may keep. */
export const mediaTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  text: 'text/plain',
} as const satisfies Partial<Record<FileKind, string>>;
export type KeptKind = keyof typeof mediaTypes;

/** A document that is kept, not read, may not be larger than this when somebody opens it. */
const mostUnpacked = 500_000_000;

const beginnings: [RegExp, FileKind][] = [
  [/^%PDF-/u, 'pdf'],
  [/^\x89PNG\r\n/u, 'png'],
  [/^\xff\xd8\xff/u, 'jpeg'],
  [/^(?:.PNG|GIF8|II\*|MM.\*|RIFF....WEBP)/su, 'image'],
  [/^\{\\rtf/u, 'rtf'],
  [/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|!--|\?xml|html|head|body|table|svg|meta)\b/iu, 'html'],
  [/^(?:7z\xbc\xaf|Rar!)/u, 'archive'],
];

/**
 * What a file is by its own bytes; its name is not believed. Null where they say nothing: programs, scripts, half a
 * file, nothing at all. Each form says which kinds it takes.
 *
 * @de Art einer Datei
 * @source datenschutz#dateien
 */
export const fileKindOf = (content: Uint8Array): FileKind | null => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const start = bytes.toString('latin1', 0, 4_096);
  if (start.startsWith('PK')) return archiveKindOf(bytes, start);
  // The container of offices before 2007 also wraps documents that have a password.
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'locked' : 'office-97';
  const known = beginnings.find(([pattern]) => pattern.test(start))?.[1];
  return known ?? (isPlainText(start) ? 'text' : null);
};

/** The media type of a file whose kind is among those that a form takes; null for every other. */
export const mediaTypeAmong = <Kind extends KeptKind>(
  content: Uint8Array,
  taken: readonly Kind[],
): (typeof mediaTypes)[Kind] | null => {
  const kind = fileKindOf(content);
  const found = taken.find((one) => one === kind);
  return found ? mediaTypes[found] : null;
};

const archiveKindOf = (bytes: Buffer, start: string): FileKind | null => {
  const entries = zipEntries(bytes);
  if (entries === 'unreadable') return null;
  if (entries === 'zip-bomb' || bursts(entries, bytes.length, mostUnpacked)) return 'burst';
  if (entries.some(({ encrypted }) => encrypted)) return 'locked';
  return hasMacros(entries) ? 'macros' : officeKindOf(entries, start);
};

/** An OpenDocument says what it is in its first file, which is stored as it is. */
const officeKindOf = (entries: readonly Entry[], start: string): FileKind => {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (!names.has('content.xml')) return 'zip';
  return start.includes(`mimetype${mediaTypes.odt}`) ? 'odt' : 'open-document';
};

/** No control signs but white space, and nothing that a browser or a shell would run. */
const isPlainText = (start: string): boolean =>
  start !== '' && !/[^\s\u0020-\u{ffff}]/u.test(start) && !/^\s*<|^#!/u.test(start);
