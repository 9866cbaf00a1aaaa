import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numberOf } from './from-answer.ts';

type Said = Parameters<typeof numberOf>[0][number];
const said = (type: Said['question']['type'], value: Said['value']): Said => ({ question: { type }, value });

describe('numberOf', () => {
  const cases: [why: string, answer: Said[], number: number | null][] = [
    ['the only whole number', [said('yes-no', true), said('integer', 8)], 8],
    ['two of them', [said('integer', 8), said('integer', 3)], null],
    ['zero is no offer', [said('integer', 0)], null],
    ['one beside a zero', [said('integer', 0), said('integer', 5)], 5],
    ['no statement', [said('integer', null)], null],
    ['not answered', [said('integer', undefined)], null],
    ['a decimal is no number of people', [said('decimal', 8)], null],
    ['nothing', [], null],
  ];
  for (const [why, answer, number] of cases) it(why, () => assert.equal(numberOf(answer), number));
});
