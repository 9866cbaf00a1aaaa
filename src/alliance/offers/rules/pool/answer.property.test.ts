import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerPool, solve } from './answer.ts';
import { bruteMost, questions } from './brute.fixture.ts';
import { mostAlone, mostBeside } from './most.ts';
import { mostAtRatio } from './ratio.ts';
import { verifyAnswer } from './verify.ts';

const runs = { numRuns: 600 };

describe('small pools, against every split tried by hand', () => {
  it('any number: equal, and the certificate holds', () =>
    fc.assert(
      fc.property(questions(1), (question) => {
        const answer = answerPool(question);
        assert.equal(answer.served, bruteMost(question));
        assert.equal(answer.proof, 'cut');
        assert.deepEqual(verifyAnswer(question, answer), []);
      }),
      runs,
    ));
  it('minimum groups: equal, and the certificate holds', () =>
    fc.assert(
      fc.property(questions(5), (question) => {
        const answer = answerPool(question);
        const most = bruteMost(question);
        assert.equal(answer.served, most);
        assert.equal(answer.atMost, most);
        assert.deepEqual(verifyAnswer(question, answer), []);
      }),
      runs,
    ));
  it('minimum groups in a hurry: never more than there is, never a wrong no', () =>
    fc.assert(
      fc.property(questions(5), (question) => {
        const answer = answerPool(question, { effort: 0 });
        const most = bruteMost(question);
        assert.ok(answer.served <= most && most <= answer.atMost);
        assert.deepEqual(verifyAnswer(question, answer), []);
      }),
      runs,
    ));
  it('one wish alone', () =>
    fc.assert(
      fc.property(questions(4), ({ uses, offers: all, wishes }) => {
        // an offer smaller than its own minimum group is refused long before
        const offers = all.filter(({ places, minimum }) => places >= minimum);
        const found = mostAlone(
          uses,
          offers,
          wishes.map((wish) => wish.uses),
        );
        for (const [index, wish] of wishes.entries()) {
          const most = bruteMost({ uses, offers, wishes: [{ ...wish, number: 99 }] });
          assert.equal((found[index]?.firm ?? 0) + (found[index]?.upTo ?? 0), most);
        }
      }),
      runs,
    ));
  it('one wish beside all others', () =>
    fc.assert(
      fc.property(questions(1), (question) => {
        const solved = solve(question);
        if (answerPool(question, { solved }).feasible !== 'yes') return;
        const others = (wish: number): number =>
          question.wishes.reduce((sum, { number }, index) => (index === wish ? sum : sum + number), 0);
        for (const [wish, { most, limit }] of mostBeside(question, solved).entries()) {
          const wishes = question.wishes.with(wish, { uses: question.wishes[wish]?.uses ?? [], number: 99 });
          assert.equal(most + others(wish), bruteMost({ ...question, wishes }));
          assert.equal(limit.wanted, limit.places);
        }
      }),
      runs,
    ));
  for (const largest of [1, 4])
    it(`a fixed ratio, groups up to ${largest}`, () =>
      fc.assert(
        fc.property(questions(largest), (question) => {
          const { times, atMost } = mostAtRatio(question);
          const divisor = question.wishes.reduce((a, { number }) => gcd(a, number), 0);
          const served = (count: number): boolean => {
            const wishes = question.wishes.map((wish) => ({
              ...wish,
              number: (wish.number / divisor) * count,
            }));
            return bruteMost({ ...question, wishes }) === wishes.reduce((sum, { number }) => sum + number, 0);
          };
          assert.equal(times, atMost);
          if (divisor > 0) assert.ok(served(times) && !served(times + 1));
        }),
        { numRuns: 300 },
      ));
});

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
