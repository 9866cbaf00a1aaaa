import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptanceOf, type Answering, frontiersOf, obstacleOf, weigh } from './weightings.ts';

const answers: Answering[] = [
  { land: '01', inhabitants: 90_000, stances: ['supports', 'accepts', 'no'] },
  { land: '01', inhabitants: 240_000, stances: ['supports', 'only-if', 'supports'] },
  { land: '12', inhabitants: 180_000, stances: ['accepts', 'not-covered', 'not-covered'] },
  { land: '05', inhabitants: 600_000, stances: [null, null, 'supports'] },
];

describe('who accepts', () => {
  it('whoever supports a clause or can live with it; a condition and no position do not', () => {
    assert.deepEqual([...acceptanceOf(answers, 3, false).lo], [0b011, 0b101, 0b001, 0b100]);
  });
  it('with every missing mandate given, those whose mandate is missing too', () => {
    assert.deepEqual([...acceptanceOf(answers, 3, true).lo], [0b011, 0b101, 0b111, 0b100]);
  });
});

describe('the three weightings', () => {
  const frontiers = frontiersOf(answers, 3);
  const supports = (weighting: keyof typeof frontiers, run: 'now' | 'given') =>
    frontiers[weighting][run].points.map(({ support }) => support);
  it('count members', () => {
    assert.deepEqual(supports('members', 'now'), [4, 3, 1, 0]);
    assert.deepEqual(supports('members', 'given'), [4, 3, 2, 1]);
  });
  it('count inhabitants', () => {
    assert.deepEqual(supports('inhabitants', 'now'), [1_110_000, 840_000, 240_000, 0]);
  });
  it('count Länder from which at least one member carries the text', () => {
    assert.deepEqual(supports('lands', 'now'), [3, 2, 1, 0]);
    assert.deepEqual(supports('lands', 'given'), [3, 3, 2, 1]);
    assert.deepEqual([...weigh(answers, 'lands', acceptanceOf(answers, 3, false)).weights], [1, 1, 4, 2]);
  });
  it('are reckoned once where no mandate is missing', () => {
    const whole = frontiersOf(answers.slice(0, 2), 3);
    assert.equal(whole.members.now, whole.members.given);
  });
});

describe('what cannot be reckoned with', () => {
  for (const [obstacle, given, clauses] of [
    [null, answers, 3],
    ['no-clauses', answers, 0],
    ['too-many-clauses', answers, 61],
    ['no-members', [], 3],
    [
      'too-many-lands',
      Array.from({ length: 31 }, (_, land) => ({ land: `${land}`, inhabitants: 1, stances: [] })),
      3,
    ],
    ['too-many-inhabitants', [{ land: '', inhabitants: 3e9, stances: [] }, ...answers], 3],
  ] as const)
    it(String(obstacle), () => assert.equal(obstacleOf(given, clauses), obstacle));
});
