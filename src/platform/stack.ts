import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

const place = /(?:file:\/\/)?(\/[^\s()]+\.js):(\d+):(\d+)/g;

/** The map beside a built file; it takes tens of megabytes, so it is read when it is needed and not kept. */
const mapOf = (file: string): SourceMap | null => {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  } catch {
    return null;
  }
};

/** The words of an error with places in the sources instead of the built program, as far as it has a map. */
export const readableStack = (error: unknown): string => {
  const maps = new Map<string, SourceMap | null>();
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return stack.replaceAll(place, (built, file: string, line: string, column: string) => {
    if (!maps.has(file)) maps.set(file, mapOf(file));
    const found = maps.get(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    return found && 'originalSource' in found
      ? `${found.originalSource.replace(/^(?:\.\.\/)+/, '')}:${found.originalLine + 1}:${found.originalColumn + 1}`
      : built;
  });
};
