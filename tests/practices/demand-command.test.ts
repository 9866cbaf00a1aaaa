import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, mock } from 'node:test';
import { importCommand } from '../../src/commands/import.ts';
import { sql } from '../../src/platform/database/index.ts';
import { OperatorError } from '../../src/platform/operator-error.ts';
import { atEnd, freshDatabase } from '../database.ts';
import { places } from '../house.ts';

const database = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'forderungen-'));
atEnd(() => rm(folder, { recursive: true }));
Object.assign(process.env, { DATABASE_URL: database.url, DATA_DIR: folder });

const harbour = (name: string, state: string) => ({
  city: { name, slug: name, state },
  demands: { last_updated: '2023-05-06', public_solidarity_declaration_decided: true },
});

/** Runs `import demands` on this file's own database; what it printed and its exit code. */
const run = async (content: string, ...more: string[]): Promise<{ code: number; said: string }> => {
  const path = join(folder, 'haefen.json');
  await writeFile(path, content);
  const said: string[] = [];
  const log = mock.method(console, 'log', (line: string) => said.push(line));
  try {
    await importCommand.run(['demands', path, ...more]);
    return { code: Number(process.exitCode ?? 0), said: said.join('\n') };
  } finally {
    log.mock.restore();
    process.exitCode = 0;
  }
};
const stated = () =>
  database.rows<{ municipality: string; origin: string; source: string }>(
    sql`select municipality, origin, source from practices.progress`,
  );
const source = ['--source', 'Datendienst, 6.5.2023 (Probe)'];
const potsdam = harbour('Potsdam', 'Brandenburg');
const saying = (words: RegExp) => (error: unknown) =>
  error instanceof OperatorError && words.test(error.message);

describe('the eight demands from the command line', () => {
  it('refuses with a sentence what has no source or is no such file', async () => {
    await assert.rejects(run(JSON.stringify([potsdam])), saying(/--source/));
    await assert.rejects(run('{"a":', ...source), saying(/kein gültiges JSON/));
    await assert.rejects(run('{"a":1}', ...source), saying(/keine Liste/));
    assert.deepEqual(await stated(), []);
  });

  it('shows on request what it would take over, and takes over nothing', async () => {
    const { code, said } = await run(JSON.stringify([potsdam]), ...source, '--dry-run', '--json');
    assert.equal(code, 0);
    const expected = { applied: false, municipalities: 1, statements: 1, left: [], problems: [] };
    assert.deepEqual(JSON.parse(said), expected);
    assert.deepEqual(await stated(), []);
  });

  it('takes over what is sure and names what is left', async () => {
    const file = [potsdam, harbour('Rotenburg', 'Baden-Württemberg')];
    const { code, said } = await run(JSON.stringify(file), ...source);
    assert.equal(code, 3);
    assert.match(said, /Übernommen: 1 Kommunen, 1 Angaben ohne Beleg/);
    assert.match(said, /Eintrag 2: Rotenburg, Baden-Württemberg: mehrdeutig/);
    assert.deepEqual(await stated(), [
      { municipality: places.potsdam, origin: 'import', source: 'Datendienst, 6.5.2023 (Probe)' },
    ]);
  });
});
