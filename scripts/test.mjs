/**
 * The test command. Every suite in order, each with its time; the last line is `N passed, N failed`.
 * `npm test -- WORD…` runs only the suites whose name contains one of the words.
 */
import { globSync } from 'node:fs';
import './typescript.mjs';
import { prepare } from './suites/prepare.mjs';
import { runTests, runTool } from './suites/run.mjs';

const wanted = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
const began = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1_000).toFixed(1)} s`;

/** One named step; what it answers is added up. */
const step = async (name, run) => {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) return;
  console.log(`▶ ${name}`);
  const since = Date.now();
  const counts = await run();
  for (const key of Object.keys(total)) total[key] += counts?.[key] ?? 0;
  const told = counts ? `${counts.passed} passed, ${counts.failed} failed, ` : '';
  console.log(`  ${told}${seconds(since)}`);
};

const files = (pattern) => globSync(pattern).sort();
const leftOut = (name) =>
  step(name, () => {
    console.log('    left out, see above');
    return { passed: 0, failed: 0, skipped: 1 };
  });

/** One PostgreSQL for a whole suite, stopped whatever happens. */
const withServer = async (version, run) => {
  if (version) process.env.TEST_POSTGRES = version;
  else delete process.env.TEST_POSTGRES;
  const { startTestServer } = await import('../tests/server.ts');
  const server = await startTestServer();
  try {
    return await run({ TEST_DATABASE_URL: server.url });
  } finally {
    await server.stop();
    delete process.env.TEST_POSTGRES;
  }
};

const integration = files('tests/**/*.test.ts*').filter(
  (file) => !/^tests\/(journeys|crash)\/|^tests\/walls/.test(file),
);
const has = prepare();

await step('build', () => runTool(['scripts/build.mjs']));
await step('types', () => runTool(['node_modules/typescript/bin/tsc', '--noEmit']));
await step('lint', () => runTool(['node_modules/oxlint/bin/oxlint', '--type-aware']));
await step('unused', () =>
  runTool([
    'node_modules/knip/bin/knip.js',
    '--no-config-hints',
    '--include',
    'files,exports,dependencies,unlisted',
  ]),
);
await step('format', () => runTool(['node_modules/@biomejs/biome/bin/biome', 'format', '.']));
await step('walls', () => runTests(files('tests/walls*.test.ts')));
await step('rules', () => runTests(files('{src,scripts,db}/**/*.test.{ts,tsx,mjs}'), { together: true }));
await step('integration', () => withServer(null, (environment) => runTests(integration, { environment })));
if (has.postgresql)
  await step("integration on Debian's PostgreSQL", () =>
    withServer('system', (environment) => runTests(integration, { environment })),
  );
else await leftOut("integration on Debian's PostgreSQL");
if (has.chromium)
  await step('journeys', () =>
    withServer(null, (environment) => runTests(files('tests/journeys/**/*.test.ts'), { environment })),
  );
else await leftOut('journeys');
await step('crash', () => runTests(files('tests/crash/*.test.ts'), { concurrency: 1 }));

console.log(`  all in ${seconds(began)}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
