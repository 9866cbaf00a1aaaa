/** Puts the templates of papers and their fonts into one folder; the compiler reads nothing outside of it. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decompress } from 'wawoff2';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The whole set of glyphs: the subsets for browsers would hide each other here. */
const fonts = join(root, 'node_modules/@kern-ux/native/dist/fonts/fira-sans');

export const buildTypst = async (folder) => {
  cpSync(join(root, 'src/platform/documents/pdf/templates'), folder, { recursive: true });
  mkdirSync(join(folder, 'fonts'), { recursive: true });
  for (const name of ['FiraSans-Regular', 'FiraSans-SemiBold'])
    writeFileSync(
      join(folder, 'fonts', `${name}.ttf`),
      await decompress(readFileSync(join(fonts, `${name}.woff2`))),
    );
};
