import { crc32, deflateRawSync } from 'node:zlib';
import { gv100adOf } from '../../db/seed/acts/gv100ad.ts';
import type { Unit } from '../../src/alliance/territory/types.ts';
import { selectUnits } from '../../src/alliance/territory/db/units.ts';
import type { Db } from '../../src/platform/database/index.ts';

export { gv100adOf };

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
