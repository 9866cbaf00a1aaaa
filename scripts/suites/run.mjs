/** Runs one command or one set of test files and counts what came of it. */
import { spawn } from 'node:child_process';

const nothing = { passed: 0, failed: 0, skipped: 0 };

/** Starts a program, shows what it says, and answers its last line and whether it went well. */
const start = (program, args, environment, quiet) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    child.on('error', (error) => resolve({ ok: false, said: String(error) }));
    child.on('close', (code) => {
      const lines = said.trimEnd().split('\n');
      const last = lines.at(-1) ?? '';
      const shown = last.startsWith('{"passed"') ? lines.slice(0, -1) : lines;
      if ((code !== 0 || !quiet) && shown.join('').trim()) console.log(shown.join('\n'));
      resolve({ ok: code === 0, last });
    });
  });

/** A tool that either agrees or not counts as one test. */
export const runTool = async (args) => {
  const { ok } = await start(process.execPath, args, {}, true);
  return { ...nothing, ...(ok ? { passed: 1 } : { failed: 1 }) };
};

/** Test files, two at a time; `together` in one process, for rules that share nothing. */
export const runTests = async (files, { environment = {}, together = false, concurrency = 2 } = {}) => {
  if (files.length === 0) return nothing;
  const args = [
    '--import',
    './scripts/typescript.mjs',
    '--test',
    `--test-concurrency=${concurrency}`,
    ...(together ? ['--test-isolation=none'] : []),
    '--test-reporter=./scripts/suites/reporter.mjs',
    ...files,
  ];
  const { ok, last } = await start(process.execPath, args, environment, false);
  if (!last.startsWith('{"passed"')) return { ...nothing, failed: 1 };
  const counts = JSON.parse(last);
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
};
