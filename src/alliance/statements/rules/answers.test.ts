import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Position } from '../types.ts';
import { answerLines, answersOf, inhabitantsOnce } from './answers.ts';

const clauses = [
  { id: 11, hash: 'a' },
  { id: 12, hash: 'b' },
];
const place = (municipality: string, population: number | null) => ({
  municipality,
  name: `Ort ${municipality}`,
  land: municipality.slice(0, 2),
  population,
});
const position = (municipality: string, clause: number, clauseHash: string): Position => ({
  municipality,
  clause,
  stance: 'supports',
  reason: null,
  clauseHash,
});

describe('the positions that the denominator counts', () => {
  const answers = answersOf(
    clauses,
    [place('01001000', 90_000), place('12054000', 180_000), place('05711000', null)],
    [position('12054000', 11, 'a'), position('12054000', 12, 'old'), position('05711000', 12, 'b')],
  );
  it('are those of members who took any', () => {
    assert.deepEqual(
      answers.members.map(({ municipality }) => municipality),
      ['12054000', '05711000'],
    );
  });
  it('are none where the words have changed since', () => {
    assert.deepEqual(answers.members[0]?.stances, ['supports', null]);
    assert.equal(answers.earlier, 1);
  });
  it('weigh nothing by inhabitants where their number is not known', () => {
    assert.equal(answers.members[1]?.inhabitants, 0);
  });
  it('can be written down for the hash', () => {
    assert.equal(
      answerLines(clauses, answers),
      'a\nb\n12054000 12 180000 supports -\n05711000 05 0 - supports',
    );
  });
});

describe('inhabitants', () => {
  const answering = [
    place('12054000', 180_000),
    place('12069', 220_000),
    place('12069304', 26_000),
    place('12069454', 24_000),
  ];
  for (const [municipality, population, counted] of [
    ['12054000', 180_000, 180_000],
    ['12069', 220_000, 170_000],
    ['12069304', 26_000, 26_000],
    ['12', 100, 0],
  ] as const)
    it(`of ${municipality} are counted once: ${counted}`, () =>
      assert.equal(inhabitantsOnce(municipality, population, answering), counted));
});
