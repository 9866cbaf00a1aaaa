/** Lets Node run .ts and .tsx files straight from the tree (tests, scripts); the product itself runs as one bundle. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync, version } from 'esbuild';

/** What was translated once: every test file is a process, and would translate the whole house again. */
const kept = fileURLToPath(new URL(`../node_modules/.cache/typescript-${version}/`, import.meta.url));

const translate = (path, source) =>
  transformSync(source, {
    loader: path.endsWith('x') ? 'tsx' : 'ts',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'inline',
    sourcefile: path,
  }).code;

const readKept = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** Whole or not at all, because others read at the same time; a folder that can't be written only costs time. */
const keep = (file, code) => {
  try {
    mkdirSync(kept, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, code);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // translated again the next time
  }
};

registerHooks({
  load(url, context, nextLoad) {
    if (!/\.tsx?$/.test(url)) return nextLoad(url, context);
    const path = fileURLToPath(url);
    const source = readFileSync(path, 'utf8');
    const file = kept + createHash('sha256').update(path).update('\0').update(source).digest('hex');
    let code = readKept(file);
    if (code === undefined) keep(file, (code = translate(path, source)));
    return { format: 'module', source: code, shortCircuit: true };
  },
});
