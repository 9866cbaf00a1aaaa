/** Runs all benchmarks of bench/, or the named one: `npm run bench -- directory`. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const known = readdirSync(`${root}/bench`)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
  .sort();
const wanted = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Kein Benchmark heißt ${unknown.join(', ')}. Es gibt: ${known.join(', ')}`);
  process.exit(2);
}
const node = `${root}/node_modules/.bin/node`;
const run = (...args) => spawnSync(node, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
let failed = run('scripts/build.mjs', '--if-stale');
for (const name of wanted.length > 0 ? wanted : known)
  if (failed === 0) failed = run('--import', './scripts/typescript.mjs', `bench/${name}.ts`);
process.exit(failed);
