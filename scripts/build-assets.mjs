/** Builds what browsers fetch: one style sheet, the fonts, one script, the icon; each name carries its content's hash. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const entries = {
  'app.css': 'src/ui/assets/app.css',
  'islands.js': 'src/islands/islands.ts',
  'icon.svg': 'src/ui/assets/icon.svg',
};

/**
 * Writes everything under `outDir` (emptied first) and returns the manifest: plain name → public path,
 * for example `app.css` → `/assets/app-3QX2.css`. The same stands in `outDir/manifest.json`.
 */
export const buildAssets = async (outDir) => {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.values(entries),
    outdir: outDir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // Style sheets are left as written: light-dark() and nesting are meant for the browser.
    supported: { nesting: true, 'color-functions': true },
    loader: { '.woff2': 'file', '.svg': 'copy' },
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets/',
    metafile: true,
    logLevel: 'warning',
  });
  const outputs = Object.entries(metafile.outputs);
  const manifest = Object.fromEntries(
    Object.entries(entries).map(([name, source]) => {
      const output = outputs.find(
        ([, { entryPoint, inputs }]) => (entryPoint ?? Object.keys(inputs)[0]) === source,
      );
      if (!output) throw new Error(`nothing was built from ${source}`);
      return [name, `/assets/${basename(output[0])}`];
    }),
  );
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(await buildAssets(join(root, 'dist/assets')));
