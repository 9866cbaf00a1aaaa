import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { orders, planned } from './held.fixture.ts';
import { type HeldScope, leftOf, type Match, matchSubject, questionOf, type Subject } from './match.ts';

const subject = (more: Partial<Subject>): Subject => ({
  topics: ['admission'],
  groups: [],
  programmes: [],
  ...more,
});

describe('matchSubject', () => {
  const cases: [string, Partial<Subject>, Parameters<typeof planned>[0], Match][] = [
    ['the same', {}, {}, 'covers'],
    ['wider topic', {}, { topic: 'lesbos' }, 'covers'],
    ['narrower topic', { topics: ['lesbos'] }, {}, 'part'],
    ['one of two topics is wide enough', { topics: ['lesbos', 'admission'] }, {}, 'covers'],
    ['another topic', { topics: ['networking'] }, {}, 'apart'],
    ['a group of everybody', { groups: ['umf'] }, {}, 'part'],
    ['wider group', { groups: ['minors'] }, { group: 'umf' }, 'covers'],
    ['another group', { groups: ['families'] }, { group: 'umf' }, 'apart'],
    ['another group outweighs a fitting topic', { groups: ['families'] }, { group: 'minors' }, 'apart'],
    [
      'narrower topic and another programme',
      { topics: ['lesbos'], programmes: ['nest'] },
      { programme: 'LAP' },
      'apart',
    ],
    [
      'the programme in another spelling',
      { programmes: ['laenderprogramm sued'] },
      { programme: 'Länderprogramm  Süd' },
      'covers',
    ],
    ['a programme where none is named', { programmes: ['nest'] }, {}, 'part'],
  ];
  for (const [name, held, plan, match] of cases)
    it(name, () => {
      const asked = questionOf(planned(plan), orders);
      const one = subject(held);
      assert.equal(matchSubject(one, asked), match);
      assert.equal(matchSubject(one, asked), match, 'asked twice');
    });
});

describe('leftOf', () => {
  const scope = (more: Partial<HeldScope>): HeldScope => ({
    id: 1,
    act: 2,
    subject: subject({}),
    limit: 10,
    per: 'total',
    uses: [
      { number: 3, day: '2025-12-31' },
      { number: 2, day: '2026-02-28' },
      { number: 1, day: '2026-03-01' },
    ],
    ...more,
  });
  const cases: [string, Partial<HeldScope>, number][] = [
    ['no limit', { limit: null }, Number.POSITIVE_INFINITY],
    ['all uses', {}, 4],
    ['uses of this year', { per: 'year' }, 7],
    ['uses of this month', { per: 'month' }, 9],
    ['never less than none', { limit: 2 }, 0],
  ];
  for (const [name, more, left] of cases)
    it(name, () => assert.equal(leftOf(scope(more), '2026-03-02'), left));
});
