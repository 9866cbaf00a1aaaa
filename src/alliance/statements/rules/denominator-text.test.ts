import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Stance } from '../types.ts';
import { textDetails } from './denominator-text.ts';
import { frontiersOf } from './denominator/weightings.ts';

const said: Record<string, Stance | null> = { '+': 'supports', '?': 'not-covered', '-': 'no', ' ': null };
const members = ['+++', '++-', '+?+', '+-+', '-++'].map((signs, at) => ({
  municipality: `0100100${at}`,
  name: `Ort ${at}`,
  land: '01',
  inhabitants: 10 * (at + 1),
  stances: Array.from(signs).map((sign) => said[sign] ?? null),
}));
const clauses = [{ id: 71 }, { id: 72 }, { id: 73 }];
const details = (count: number) =>
  textDetails(
    { clauses, members },
    'inhabitants',
    { core: [], choices: [[71], [72], [73]] },
    frontiersOf(members, 3).inhabitants,
    count,
  );

describe('one text looked at closely', () => {
  it('names who carries it and what each clause loses', () => {
    const whole = details(3);
    assert.deepEqual(whole.text, [0, 1, 2]);
    assert.deepEqual(whole.carriers, { count: 1, shown: [{ municipality: '01001000', name: 'Ort 0' }] });
    assert.deepEqual(
      whole.losses.map(({ clause, gain, members: lost }) => [clause, gain, lost.count]),
      [
        [0, 50, 1],
        [1, 70, 2],
        [2, 20, 1],
      ],
    );
  });
  it('names the change that brings in most, and whose mandate would move it', () => {
    const whole = details(3);
    assert.deepEqual(
      whole.changes.map(({ leaves, gain }) => [leaves, gain]),
      [
        [[1], 70],
        [[0], 50],
        [[2], 20],
      ],
    );
    assert.deepEqual(whole.alone, [{ municipality: '01001002', name: 'Ort 2', gain: 30 }]);
    assert.equal(whole.withAll, 40);
    assert.equal(whole.needed.count, 1);
  });
  it('reads choices that are several clauses', () => {
    const merged = textDetails(
      { clauses, members },
      'members',
      { core: [71], choices: [[72, 73]] },
      frontiersOf(
        members.map((member) => ({
          ...member,
          stances: [member.stances.includes('no') ? 'no' : 'supports'],
        })),
        1,
      ).members,
      1,
    );
    assert.deepEqual(merged.text, [0, 1, 2]);
  });
});
