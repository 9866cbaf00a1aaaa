import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
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

/** Writes what a command made, or says why not. */
export const writeResult = async (path: string, content: string | Uint8Array): Promise<void> => {
  await writeFile(path, content).catch((error: NodeJS.ErrnoException) => {
    throw new OperatorError(
      error.code === 'ENOENT'
        ? `Den Ordner „${dirname(path)}“ gibt es nicht. Bitte legen Sie ihn an.`
        : `Die Datei „${path}“ lässt sich nicht schreiben (${error.code}).`,
    );
  });
};
