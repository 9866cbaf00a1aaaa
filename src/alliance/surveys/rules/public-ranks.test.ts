import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { options, question, questionnaireOf } from '../questionnaire.fixture.ts';
import type { Values } from '../types.ts';
import { publicRanks, type SeenRank } from './public-ranks.ts';
import { resultOf } from './statistics.ts';

const keys = ['a', 'b', 'c'] as const;
/** The six orders of three options, and what each gives: the place of a, b and c. */
const orders = [
  [1, 2, 3],
  [1, 3, 2],
  [2, 1, 3],
  [3, 1, 2],
  [2, 3, 1],
  [3, 2, 1],
] as const;

type Rank = Parameters<typeof publicRanks>[0][number];

const asked = Array.from({ length: 40 }, (_, index) => ({
  municipality: String(1_001_000 + index).padStart(8, '0'),
  land: '01',
  district: null,
  population: 1_000,
  populationDay: null,
}));
const ranksOf = (values: Values[]) => {
  const answers = values.map((one, index) => ({ municipality: asked[index]!.municipality, values: one }));
  const ranking = question('x', 'ranking', { options: options(...keys) });
  return resultOf(questionnaireOf([ranking]), asked, answers).questions[0]!;
};
const answersOf = (tally: readonly number[]): Values[] =>
  tally.flatMap((times, order) =>
    Array.from({ length: times }, () => ({
      x: { ranks: Object.fromEntries(keys.map((key, index) => [key, orders[order]![index]!])) },
    })),
  );
const seen = (tally: readonly number[]): SeenRank[] => {
  const { ranks, answered } = ranksOf(answersOf(tally));
  return publicRanks(ranks ?? [], answered);
};
/** How often each option stands on each place. */
const places = (tally: readonly number[]): number[] =>
  keys.flatMap((_, option) =>
    [1, 2, 3].map((place) =>
      tally.reduce((sum, times, order) => sum + (orders[order]![option] === place ? times : 0), 0),
    ),
  );
const tallies = (left: number, parts: number): number[][] =>
  parts === 1
    ? [[left]]
    : Array.from({ length: left + 1 }, (_, first) => first).flatMap((first) =>
        tallies(left - first, parts - 1).map((rest) => [first, ...rest]),
      );
const known = new Map<number, { tally: number[]; ranks: Rank[] }[]>();
/** Every way in which so many people may have ranked. */
const waysToRank = (answers: number) => {
  const found =
    known.get(answers) ?? tallies(answers, 6).map((tally) => ({ tally, ranks: countsOf(tally, answers) }));
  known.set(answers, found);
  return found;
};
/** Whether somebody who sees only what is shown must reckon with these counts. */
const isPossible = (ranks: Rank[], shown: readonly SeenRank[]): boolean => {
  const isAllHidden = shown.every(({ firsts }) => firsts === null);
  const hidden = ranks.filter((_, index) => shown[index]?.firsts === null);
  return (
    (hidden.length === 0 || hidden.some(({ firsts }) => firsts < 3)) &&
    (isAllHidden || hidden.every(({ firsts }) => firsts > 0)) &&
    ranks.every(({ firsts, meanHundredths }, index) => {
      const seenRank = shown[index];
      return (
        (seenRank?.firsts ?? firsts) === firsts &&
        (seenRank?.meanHundredths ?? meanHundredths) === meanHundredths
      );
    })
  );
};
const countsOf = (tally: readonly number[], answered: number): Rank[] => {
  const counts = places(tally);
  return keys.map((key, option) => {
    const [first = 0, second = 0, third = 0] = counts.slice(option * 3);
    const meanHundredths = Math.round(((first + second * 2 + third * 3) * 100) / answered);
    return { key, label: { de: key }, count: answered, firsts: first, meanHundredths };
  });
};

describe('publicRanks', () => {
  it('takes the next small first place along, and every mean', () => {
    const shown = seen([4, 4, 3, 3, 1, 0]);
    assert.deepEqual(
      shown.map(({ firsts, meanHundredths }) => [firsts, meanHundredths]),
      [
        [8, null],
        [null, null],
        [null, null],
      ],
    );
  });
  it('shows all where every place is held by three or nobody', () => {
    const shown = seen([3, 3, 3, 3, 3, 3]);
    assert.deepEqual(shown[0], { key: 'a', label: { de: 'A' }, count: 18, firsts: 6, meanHundredths: 200 });
  });
  it('shows nothing of a small or hidden whole', () => {
    const [one] = publicRanks(
      [{ key: 'a', label: { de: 'a' }, count: 9, firsts: 9, meanHundredths: 100 }],
      null,
    );
    assert.deepEqual([one?.count, one?.firsts, one?.meanHundredths], [null, null, null]);
  });
  it('keeps back how often an option was ranked where one answer would follow', () => {
    const label = { de: 'a' };
    const [one] = publicRanks(
      [
        { key: 'a', label, count: 6, firsts: 5, meanHundredths: 117 },
        { key: 'b', label, count: 9, firsts: 4, meanHundredths: 156 },
      ],
      9,
    );
    assert.deepEqual([one?.count, one?.firsts, one?.meanHundredths], [null, 5, null]);
  });

  it('cannot be computed back by trying every way in which people may have ranked', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1, 2, 3, 4, 5, 6), { minLength: 3, maxLength: 9 }), (given) => {
        const tally = orders.map((_, order) => given.filter((one) => one === order).length);
        const answers = tally.reduce((sum, times) => sum + times, 0);
        if (answers < 3) return;
        const shown = publicRanks(countsOf(tally, answers), answers);
        const candidates = waysToRank(answers).filter(({ ranks }) => isPossible(ranks, shown));
        for (const [place, count] of places(tally).entries())
          if (count === 1 || count === 2) {
            const possible = new Set(candidates.map((one) => places(one.tally)[place]));
            assert.ok(possible.size > 1, `${tally.join()}: ${JSON.stringify(shown)} tells place ${place}`);
          }
      }),
      { numRuns: 400 },
    ));
});
