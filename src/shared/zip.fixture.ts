type Part = string | Record<string, string>;

/** An archive for tests: names of empty files, or names with their content, stored as they are. */
export const zipOf = (...parts: Part[]): Buffer =>
  archiveOf(
    parts.flatMap((part): (readonly [string, string])[] =>
      typeof part === 'string' ? [[part, '']] : Object.entries(part),
    ),
    (content) => content.length,
  );

/** An archive whose one file claims to be huge once it is unpacked. */
export const burstingZip = (name: string): Buffer => archiveOf([[name, 'x']], () => 4_000_000_000);

const archiveOf = (
  files: readonly (readonly [name: string, content: string])[],
  claimed: (content: string) => number,
): Buffer => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt32LE(claimed(content), 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt32LE(claimed(content), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    local.push(head, Buffer.from(name + content));
    central.push(entry, Buffer.from(name));
    offset += 30 + name.length + content.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
};
