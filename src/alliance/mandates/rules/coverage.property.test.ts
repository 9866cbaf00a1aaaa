import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { acts, conditions, coverageVerdicts, itemResults } from '../types.ts';
import type { Coverage, HeldItem } from './coverage.ts';
import { headMayAppeal, held, judge, orders, type Said } from './held.fixture.ts';

const topic = fc.constantFrom(...orders.topics.map(({ key }) => key));
const group = fc.constantFrom(...orders.groups.map(({ key }) => key));
const day = fc.constantFrom(
  '2019-01-01',
  '2024-06-30',
  '2026-03-01',
  '2026-03-02',
  '2026-03-03',
  '2027-01-01',
);
const one: fc.Arbitrary<Said> = fc.record({
  act: fc.constantFrom(...acts),
  topics: fc.uniqueArray(topic, { minLength: 1, maxLength: 2 }),
  groups: fc.uniqueArray(group, { maxLength: 2 }),
  programmes: fc.subarray(['nest', 'lap sh']),
  limit: fc.option(fc.integer({ min: 1, max: 20 })),
  used: fc.array(fc.record({ number: fc.integer({ min: 1, max: 5 }), day }), { maxLength: 2 }),
  conditions: fc.subarray([...conditions], { maxLength: 2 }),
  effect: fc.constantFrom('permits', 'permits', 'excludes', 'none', 'open'),
  result: fc.constantFrom(...itemResults),
  day,
  to: fc.option(day),
});
const said: fc.Arbitrary<Said> = fc
  .tuple(one, fc.array(one, { maxLength: 2 }))
  .map(([first, further]) => ({ ...first, further }));
const plan = fc.record({
  act: fc.constantFrom(...acts),
  topic,
  group: fc.option(group),
  number: fc.option(fc.integer({ min: 1, max: 30 })),
  programme: fc.option(fc.constantFrom('NesT', 'LAP SH')),
  met: fc.subarray([...conditions]),
});
const competence = fc.constantFrom(null, headMayAppeal);
const rank = ({ verdict }: Coverage): number => coverageVerdicts.indexOf(verdict);
const items = fc.array(said.map(held), { maxLength: 6 });

const plain = ({ because, near, ...rest }: Coverage) => ({
  ...rest,
  because: because.map(({ item, ...quote }) => ({ ...quote, item: item.id })),
  near: near.map(({ item, ...quote }) => ({ ...quote, item: item.id })),
});

describe('coverage, whatever councils decide', () => {
  it('does not depend on the order of the items', () =>
    fc.assert(
      fc.property(
        items.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        plan,
        competence,
        ([list, shuffled], asked, head) =>
          assert.deepEqual(plain(judge(list, asked, head)), plain(judge(shuffled, asked, head))),
      ),
    ));

  it('never gets less by one more adopted permission', () =>
    fc.assert(
      fc.property(items, said, plan, competence, (list, more, asked, head) => {
        const added: HeldItem = held({ ...more, effect: 'permits', result: 'adopted' });
        const found = judge([...list, added], asked, head);
        // a number that the council sets binds the head, too
        const bound = found.near.some(({ lacks }) => lacks.some(({ lack }) => lack === 'number'));
        assert.ok(bound || rank(found) <= rank(judge(list, asked, head)));
      }),
    ));

  it('never gets more by one more exclusion', () =>
    fc.assert(
      fc.property(items, said, plan, competence, (list, more, asked, head) => {
        const added = held({ ...more, effect: 'excludes' });
        assert.ok(rank(judge([...list, added], asked, head)) >= rank(judge(list, asked, head)));
      }),
    ));

  it('never gets less by a condition that is known to hold, a smaller number or a lesser act', () =>
    fc.assert(
      fc.property(items, plan, (list, asked) => {
        const now = rank(judge(list, asked));
        assert.ok(rank(judge(list, { ...asked, met: [...conditions] })) <= now);
        if (asked.number !== null)
          assert.ok(rank(judge(list, { ...asked, number: Math.ceil(asked.number / 2) })) <= now);
        if (asked.act !== 'appeal') assert.ok(rank(judge(list, { ...asked, act: 'appeal' })) <= now);
      }),
    ));

  it('never gives more because one item says the same twice', () =>
    fc.assert(
      fc.property(items, plan, competence, (list, asked, head) => {
        const twice = list.map((item) => ({ ...item, scopes: [...item.scopes, ...item.scopes] }));
        assert.ok(rank(judge(twice, asked, head)) >= rank(judge(list, asked, head)));
      }),
    ));

  it('always quotes an item where it says yes or no by an item', () =>
    fc.assert(
      fc.property(items, plan, (list, asked) => {
        const { verdict, because } = judge(list, asked);
        if (verdict !== 'needs-resolution' && verdict !== 'head-may-decide') assert.ok(because.length > 0);
      }),
    ));

  it('quotes numbers that add up to what is asked', () =>
    fc.assert(
      fc.property(items, plan, (list, asked) => {
        const { verdict, because } = judge(list, asked);
        if (asked.number === null || !verdict.startsWith('covered')) return;
        assert.equal(
          because.reduce((sum, { number }) => sum + (number ?? 0), 0),
          asked.number,
        );
      }),
    ));
});
