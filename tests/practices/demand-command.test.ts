import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sql } from '../../src/platform/database/index.ts';
import { command, type Said } from '../command.ts';
import { atEnd, freshDatabase } from '../database.ts';
import { places } from '../house.ts';

const database = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'forderungen-'));
atEnd(() => rm(folder, { recursive: true }));

const harbour = (name: string, state: string) => ({
  city: { name, slug: name, state },
  demands: { last_updated: '2023-05-06', public_solidarity_declaration_decided: true },
});

/** Runs `import demands` on this file's own database. */
const run = async (content: string, ...more: string[]): Promise<Said> => {
  const path = join(folder, 'haefen.json');
  await writeFile(path, content);
  return command(['import', 'demands', path, ...more], { DATABASE_URL: database.url });
};
const stated = () =>
  database.rows<{ municipality: string; origin: string; source: string }>(
    sql`select municipality, origin, source from practices.progress`,
  );
const source = ['--source', 'Datendienst, 6.5.2023 (Probe)'];
const potsdam = harbour('Potsdam', 'Brandenburg');

/** Refused with this sentence and nothing else. */
const refusal = async (said: Promise<Said>, sentence: RegExp) => {
  const { code, out, says } = await said;
  assert.deepEqual([code, out], [1, '']);
  assert.match(says, sentence);
};

describe('the eight demands from the command line', () => {
  it('refuses with a sentence what has no source or is no such file', async () => {
    await refusal(run(JSON.stringify([potsdam])), /--source/);
    await refusal(run('{"a":', ...source), /kein gültiges JSON/);
    await refusal(run('{"a":1}', ...source), /keine Liste/);
    assert.deepEqual(await stated(), []);
  });

  it('shows on request what it would take over, and takes over nothing', async () => {
    const { code, out } = await run(JSON.stringify([potsdam]), ...source, '--dry-run', '--json');
    assert.equal(code, 0);
    const expected = { applied: false, municipalities: 1, statements: 1, left: [], problems: [] };
    assert.deepEqual(JSON.parse(out), expected);
    assert.deepEqual(await stated(), []);
  });

  it('takes over what is sure and names what is left', async () => {
    const file = [potsdam, harbour('Rotenburg', 'Baden-Württemberg')];
    const { code, out } = await run(JSON.stringify(file), ...source);
    assert.equal(code, 3);
    assert.match(out, /Übernommen: 1 Kommunen, 1 Angaben ohne Beleg/);
    assert.match(out, /Eintrag 2: Rotenburg, Baden-Württemberg: mehrdeutig/);
    assert.deepEqual(await stated(), [
      { municipality: places.potsdam, origin: 'import', source: 'Datendienst, 6.5.2023 (Probe)' },
    ]);
  });
});
