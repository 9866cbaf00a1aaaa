import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Unit } from '../types.ts';
import { municipality } from '../unit.fixture.ts';
import { successorFinder } from './successor.ts';

const gone = municipality('01051001', 'Altdorf', { areaHa: 100, ars: '010515100001' });
const big = municipality('01051010', 'Großstadt', { areaHa: 500, ars: '010515100010' });
const other = municipality('01051020', 'Nachbarstadt', { areaHa: 300, ars: '010515200020' });
const grown = (unit: Unit, by: number): Unit => ({ ...unit, areaHa: (unit.areaHa ?? 0) + by });

describe('successorFinder', () => {
  const cases: [name: string, incoming: Unit[], successor: [key: string, because: string] | null][] = [
    ['the one that grew by its area took it', [grown(big, 100), other], ['01051010', 'took-the-area']],
    ['measured anew by a few hectares', [grown(big, 97), other], ['01051010', 'took-the-area']],
    [
      'a new municipality of the same name in a new district',
      [municipality('01054007', 'Altdorf', { areaHa: 100 }), grown(big, 100)],
      ['01054007', 'same-name'],
    ],
    [
      'two grew: the one of its association',
      [grown(big, 100), grown(other, 100)],
      ['01051010', 'took-the-area'],
    ],
    [
      'a new municipality formed of several',
      [big, other, municipality('01051099', 'Neustadt', { areaHa: 180, ars: '010515100099' })],
      ['01051099', 'took-the-area'],
    ],
    [
      'two of its association grew: a person decides',
      [grown(big, 100), municipality('01051099', 'Neu', { areaHa: 120, ars: '010515100099' })],
      null,
    ],
    ['divided among neighbours: a person decides', [grown(big, 50), grown(other, 50)], null],
    ['nobody grew', [big, other], null],
    [
      'a namesake in another Land is none',
      [big, other, municipality('09471111', 'Altdorf', { areaHa: 100 })],
      null,
    ],
    [
      'two new namesakes in the Land',
      [municipality('01054007', 'Altdorf'), municipality('01055007', 'Altdorf')],
      null,
    ],
  ];
  const before = new Map([gone, big, other].map((unit) => [unit.key, unit]));
  for (const [name, incoming, expected] of cases)
    it(name, () => {
      const successor = successorFinder(before, incoming)(gone);
      assert.deepEqual(successor && [successor.key, successor.because], expected);
    });

  it('names nobody where the area is unknown', () => {
    assert.equal(successorFinder(before, [grown(big, 100)])({ ...gone, areaHa: null }), null);
  });
});
