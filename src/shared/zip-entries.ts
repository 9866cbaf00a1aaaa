/** One file in a zip archive as its central directory describes it. */
export interface Entry {
  name: string;
  encrypted: boolean;
  /** 0 stored, 8 deflated; others do not occur in documents of offices. */
  method: number;
  crc: number;
  packed: number;
  /** Size that the archive claims; whoever unpacks does not believe it. */
  unpacked: number;
  offset: number;
}

/** What every part of an archive begins with. */
export const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const endLength = 22;
const longestComment = 0xffff;
const mostEntries = 2000;

/**
 * The list of files in a zip archive, read from the central directory at its end (APPNOTE.TXT 4.3.12, 4.3.16).
 * Archives that are cut off, use zip64, or name a file twice are unreadable: no document of our size needs them.
 */
export const zipEntries = (bytes: Buffer): Entry[] | 'unreadable' | 'zip-bomb' => {
  const end = findEnd(bytes);
  if (end === null) return 'unreadable';
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) return 'zip-bomb';
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== signatures.central) return 'unreadable';
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    entries.push({
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
      name: bytes.toString('utf8', at + 46, nameEnd),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return new Set(entries.map((entry) => entry.name)).size === count ? entries : 'unreadable';
};

const findEnd = (bytes: Buffer): number | null => {
  const earliest = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= earliest; at -= 1) {
    if (
      bytes.readUInt32LE(at) === signatures.end &&
      at + endLength + bytes.readUInt16LE(at + 20) === bytes.length
    )
      return at;
  }
  return null;
};

/** Documents of offices shrink to a tenth or, when one row repeats, a hundredth; deflate itself ends near 1:1000. */
const highestRatio = 200;
const megabyte = 1_000_000;

/** Whether an archive is made to fill the memory of whoever unpacks it. */
export const bursts = (entries: readonly Entry[], size: number, mostUnpacked: number): boolean => {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  return unpacked > mostUnpacked || (unpacked > megabyte && unpacked / size > highestRatio);
};

/** Whether a document of an office brings programs along. */
export const hasMacros = (entries: readonly Entry[]): boolean =>
  entries.some(({ name }) => /vbaproject\.bin$|^xl\/macrosheets\//iu.test(name));
