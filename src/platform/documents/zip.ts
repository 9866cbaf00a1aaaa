import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { type Entry, signatures, zipEntries } from '../../shared/zip-entries.ts';
import { type Problem, problem } from './problem.ts';

/** The list of files in a zip archive, or what is wrong with it. */
export const listEntries = (bytes: Buffer): Entry[] | Problem => {
  const entries = zipEntries(bytes);
  return typeof entries === 'string' ? problem(entries) : entries;
};

const inflate = promisify(inflateRaw);

/**
 * The content of one file. Inflating stops at the size the archive claims, so a header that lies about it cannot fill
 * the memory; the check sum must fit too.
 */
export const unpack = async (bytes: Buffer, entry: Entry): Promise<Buffer | Problem> => {
  const { offset, packed, unpacked } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== signatures.local)
    return problem('unreadable');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const raw = bytes.subarray(start, start + packed);
  if (raw.length !== packed) return problem('unreadable');
  const content = entry.method === 0 ? raw : await inflated(raw, unpacked);
  if ('problem' in content) return content;
  return content.length === unpacked && crc32(content) === entry.crc ? content : problem('unreadable');
};

const inflated = async (raw: Buffer, limit: number): Promise<Buffer | Problem> => {
  try {
    return await inflate(raw, { maxOutputLength: Math.max(limit, 1) });
  } catch (error) {
    const tooLong = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return problem(tooLong ? 'zip-bomb' : 'unreadable');
  }
};

/** An archive with its files stored unpacked: what was looked at is exactly what the next reader gets. */
export const store = (files: { name: string; content: Buffer }[]): Buffer => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const path = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(path.length, 22);
    local.push(uint32(signatures.local), fields, path, content);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(uint32(signatures.central), uint16(20), fields, place, path);
    offset += 30 + path.length + content.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, uint32(signatures.end), end]);
};

const uint16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
