import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { UploadedFile } from '../platform/form/inputs.ts';
import { OperatorError } from '../platform/operator-error.ts';

/** A file named on the command line, as actions take it. */
export const fileFrom = async (path: string): Promise<UploadedFile> => {
  const bytes = await readFile(path).catch(() => {
    throw new OperatorError(`Die Datei „${path}“ lässt sich nicht lesen.`);
  });
  if (bytes.length === 0) throw new OperatorError(`Die Datei „${path}“ ist leer.`);
  return { name: basename(path), base64: bytes.toString('base64') };
};

/** The value behind `--name`, and the words that belong to no option. */
export const optionsOf = (args: string[], withValue: readonly string[], flags: readonly string[]) => {
  const values: Record<string, string> = {};
  const words: string[] = [];
  const set = new Set<string>();
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] as string;
    const name = arg.replace(/^--/u, '');
    if (!arg.startsWith('--')) words.push(arg);
    else if (withValue.includes(name) && args[at + 1] !== undefined) values[name] = args[(at += 1)] as string;
    else if (flags.includes(name)) set.add(name);
    else throw new OperatorError(`Die Angabe „${arg}“ ist unbekannt oder unvollständig. Siehe --help.`);
  }
  return { values, words, set };
};
