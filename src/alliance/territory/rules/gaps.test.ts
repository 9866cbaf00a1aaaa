import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lands } from '../lands.ts';
import type { Unit } from '../types.ts';
import { district, municipality } from '../unit.fixture.ts';
import { gapsOf } from './gaps.ts';

const everywhere = lands.map(({ key }) => municipality(`${key}001000`, `Ort ${key}`));

describe('gapsOf', () => {
  const cases: [name: string, units: Unit[], problems: [string, number | undefined][]][] = [
    ['a whole register', everywhere, []],
    ['nothing', [], [['no-units', undefined]]],
    ['a Land cut off at the end', everywhere.slice(0, 15), [['lands-missing', 1]]],
    [
      'a district whose municipalities were cut off',
      [...everywhere, district('16077', 'Altenburger Land')],
      [['districts-empty', 1]],
    ],
    [
      'districts without any municipality',
      [district('16077', 'Altenburger Land')],
      [
        ['lands-missing', 16],
        ['districts-empty', 1],
      ],
    ],
  ];
  for (const [name, units, problems] of cases)
    it(name, () =>
      assert.deepEqual(
        gapsOf(units).map(({ problem, with: told }) => [problem, told?.['count']]),
        problems,
      ),
    );
});
