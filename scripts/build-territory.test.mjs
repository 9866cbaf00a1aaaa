import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { buildTerritory } from './build-territory.mjs';

it('gives every municipality, district and Land of the register a place, in less than two seconds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'territory-'));
  try {
    const start = performance.now();
    buildTerritory(join(folder, 'territory.json'));
    assert.ok(performance.now() - start < 2000);
    const { note, units } = JSON.parse(readFileSync(join(folder, 'territory.json'), 'utf8'));
    assert.match(note, /Destatis.*Gebietsstand 30\.11\.2023/u);
    const count = (digits) => units.filter(([key]) => key.length === digits).length;
    assert.deepEqual([count(2), count(5), count(8)], [16, 400, 10_981]);
    assert.equal(
      units.reduce((sum, unit) => sum + (unit[5] ?? 0), 0),
      84_358_845,
    );
    assert.ok(units.every((unit) => unit[7] > 47 && unit[7] < 56 && unit[8] > 5 && unit[8] < 16));
    const unit = (wanted) => units.find(([key]) => key === wanted);
    assert.deepEqual(unit('08416036').slice(3), [
      'Rottenburg am Neckar, Stadt',
      14_227,
      44_653,
      '72108',
      48.4763,
      8.9353,
      0,
    ]);
    assert.equal(unit('01060039')[9], 1, 'Henstedt-Ulzburg has no place of its own');
    assert.ok(units.filter((row) => row[0].length === 8 && row[9] === 0).length > 9700);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
