import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { command } from '../command.ts';

const folder = mkdtempSync(join(tmpdir(), 'hafen-nenner-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const fileWith = (...lines: string[]): string => {
  const path = join(folder, `${lines.length}-${lines.join().length}.csv`);
  writeFileSync(path, lines.join('\n'));
  return path;
};
const positions = fileWith(
  'Mitglied;Land;Einwohner;1;2;3a;Grund 3a',
  'Musterstadt;Brandenburg;182.112;unterstützt;nein;kann mittragen;',
  'Beispielheim;Schleswig-Holstein;90000;unterstützt;unterstützt;nicht vom Mandat gedeckt;Rat fragt nach',
  'Ortdorf;Schleswig-Holstein;5000;;unterstützt;nein;',
);
const run = (...args: string[]) => command(['denominator', ...args]);

describe('the denominator on the command line', () => {
  it('answers as JSON for programs', async () => {
    const { out } = await run(positions, '--text', '2', '--wanted', '2', '--json');
    const { members, clauses, weightings } = JSON.parse(out) as {
      members: number;
      clauses: string[];
      weightings: Record<
        'members' | 'inhabitants' | 'lands',
        {
          exact: boolean;
          points: { support: number; atMost: number; withEveryMandate: number; clauses: string[] }[];
          longest?: { clauses: string[] };
          text: { losses: unknown[]; smallestChanges: unknown[] };
        }
      >;
    };
    assert.deepEqual([members, clauses], [3, ['1', '2', '3a']]);
    const supports = (weighting: keyof typeof weightings) =>
      weightings[weighting].points.map(({ support }) => support);
    assert.deepEqual(supports('members'), [3, 2, 1, 0]);
    assert.deepEqual(supports('inhabitants'), [277_112, 272_112, 182_112, 0]);
    assert.deepEqual(supports('lands'), [2, 2, 1, 0]);
    assert.deepEqual(
      weightings.members.points.map(({ withEveryMandate }) => withEveryMandate),
      [3, 2, 2, 1],
    );
    assert.equal(weightings.members.longest?.clauses.length, 1);
    assert.equal(weightings.inhabitants.text.losses.length, 2);
    assert.ok(weightings.inhabitants.text.smallestChanges.length > 0);
  });

  it('and for people, with an agreed core and clauses that stand together', async () => {
    const { out, code } = await run(positions, '--core', '1', '--together', '2+3a');
    assert.equal(code, 0);
    assert.match(out, /3 Mitglieder, 3 Ziffern/);
    assert.match(out, /3 Ziffern: 0, mit allen Mandaten 1 {2}\[1 2 3a\]/);
    assert.doesNotMatch(out, /2 Ziffern: /);
  });

  it('refuses a table with mistakes, line by line', async () => {
    const { out, says, code } = await run(fileWith('Mitglied;1', 'A;vielleicht', ';nein', 'B;nein', 'B;'));
    assert.deepEqual([out, code], ['', 1]);
    assert.match(says, /Zeile 2: „1: vielleicht“ ist keine Haltung/);
    assert.match(says, /Zeile 3: das Mitglied fehlt/);
    assert.match(says, /Zeile 5: „B“ steht schon in einer früheren Zeile/);
  });

  it('says what is wrong with a file or an option', async () => {
    assert.match((await run(join(folder, 'gibt-es-nicht.csv'))).says, /lässt sich nicht lesen/);
    assert.match((await run(positions, '--core', '9')).says, /Die Ziffer „9“ steht nicht in der Tabelle/);
  });
});
