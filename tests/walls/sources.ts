import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sources by their path from the root of the repository, so that tests can plant files that do not exist. */
export type Sources = ReadonlyMap<string, string>;

/** A wall that was broken: where, and in one sentence how. */
export interface Breach {
  file: string;
  says: string;
}

/** Every file below the folders, ordered by path. */
export const readSources = (folders: string[], ends: RegExp): Sources =>
  new Map(
    folders
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
      )
      .filter((path) => ends.test(path))
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

/** The program of the product. */
export const program = (): Sources => readSources(['src'], /\.tsx?$/);

export const isTest = (path: string): boolean => /\.(test|fixture)\.tsx?$/.test(path);

/** Code without comments and with the contents of strings kept: what rules about words in code look at. */
export const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:'"`\\/])\/\/.*$/gm, '');
