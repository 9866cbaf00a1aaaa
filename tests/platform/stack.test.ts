import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { buildSync } from 'esbuild';
import { readableStack } from '../../src/platform/stack.ts';

const folder = mkdtempSync(join(tmpdir(), 'hafen-stack-'));
after(() => rmSync(folder, { recursive: true, force: true }));

it('an error of the built program names its place in the sources; what has no map stays as it is', async () => {
  writeFileSync(
    join(folder, 'berth.ts'),
    '// moored\nexport const moor = (): never => {\n  throw new Error("full");\n};\n',
  );
  buildSync({
    entryPoints: [join(folder, 'berth.ts')],
    outfile: join(folder, 'dist/berth.js'),
    bundle: true,
    format: 'esm',
    sourcemap: true,
    sourcesContent: false,
  });
  const { moor } = (await import(join(folder, 'dist/berth.js'))) as { moor: () => never };
  const error = (() => {
    try {
      return moor();
    } catch (thrown) {
      return thrown;
    }
  })();
  const stack = readableStack(error);
  assert.match(stack, /^Error: full\n\s+at moor \(berth\.ts:3:9\)/);
  assert.doesNotMatch(stack, /dist\/berth\.js/);
  assert.equal(readableStack(new Error('x', {})).split('\n')[0], 'Error: x');
  assert.equal(readableStack('only words'), 'only words');
  const foreign = Object.assign(new Error('y'), { stack: 'Error: y\n    at f (/nowhere/lib.js:1:2)' });
  assert.equal(readableStack(foreign), foreign.stack);
});
