/** Builds everything into dist/: one program, the assets, the index of municipalities, the migrations. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildAssets } from './build-assets.mjs';
import { buildTerritory } from './build-territory.mjs';
import { buildTypst } from './build-typst.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const stamp = join(dist, 'built');

const newest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};
const sources = ['src', 'db', 'scripts', 'package-lock.json'].map((name) => join(root, name));
const isFresh = () => existsSync(stamp) && Math.max(...sources.map(newest)) < statSync(stamp).mtimeMs;

const bundle = (parts) =>
  build({
    absWorkingDir: root,
    ...parts,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    packages: 'external',
    sourcemap: true,
    // Node keeps the maps in memory; the sources themselves lie in the tree
    sourcesContent: false,
    logLevel: 'warning',
  });
/** What is imported only when it is needed becomes a file of its own beside the program. */
const buildProgram = () =>
  bundle({ entryPoints: ['src/main.ts'], outdir: 'dist', splitting: true, chunkNames: 'part-[hash]' });
/** Modules that run in threads of their own are programs of their own. */
const buildWorkers = () =>
  bundle({ entryPoints: ['src/**/*.worker.ts'], outdir: 'dist/workers', entryNames: '[name]' });

if (!process.argv.includes('--if-stale') || !isFresh()) {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  await buildAssets(join(dist, 'assets'));
  buildTerritory(join(dist, 'territory.json'));
  await buildTypst(join(dist, 'typst'));
  cpSync(join(root, 'db/migrations'), join(dist, 'migrations'), { recursive: true });
  await buildProgram();
  await buildWorkers();
  writeFileSync(stamp, '');
}
