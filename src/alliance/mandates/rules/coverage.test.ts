import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlannedAct } from '../types.ts';
import { type Case, appeal, no, renewed, repealed, yes, runCases } from './coverage-cases.fixture.ts';
import { headMayAppeal, held, judge, type Said } from './held.fixture.ts';

const groups: Record<string, Case[]> = {
  'the plain case': [
    ['a council that decided nothing', [], {}, no, null],
    ['a mandate to admit', [{}], {}, yes, null],
    ['an item without a mandate of its own (report, thanks)', [{ effect: 'none' }], {}, no, null],
    ['a mandate in another matter', [{ topics: ['networking'] }], {}, no, null],
    ['the second of several topics', [{ topics: ['networking', 'admission'] }], {}, yes, null],
    ['an amended item counts as amended', [{ result: 'amended', limit: 5 }], {}, no, 'number'],
    ['an amended item within its numbers', [{ result: 'amended', limit: 10 }], {}, yes, null],
  ],
  days: [
    ['on the very last day', [{ to: '2026-03-02' }], {}, yes, null],
    ['the day after the last', [{ to: '2026-03-01' }], {}, no, 'expired'],
    ['on the first day', [{ from: '2026-03-02' }], {}, yes, null],
    ['not yet valid', [{ from: '2026-03-03' }], {}, no, 'not-yet-valid'],
    ['planned before the resolution', [{ day: '2026-03-03' }], {}, no, 'not-yet-valid'],
    ['planned for after the end', [{ to: '2026-12-31' }], { day: '2027-01-01' }, no, 'expired'],
    ['expired, and another still holds', [{ to: '2025-01-01' }, {}], {}, yes, null],
  ],
  'repeal and renewal': [
    ['repealed on the very day', [{ fates: [repealed('2026-03-02')] }], {}, no, 'repealed'],
    ['repealed from tomorrow', [{ fates: [repealed('2026-03-03')] }], {}, yes, null],
    ['repealed years ago', [{ fates: [repealed('2022-01-01')] }], {}, no, 'repealed'],
    ['expired, then renewed', [{ to: '2024-12-31', fates: [renewed('2025-06-01')] }], {}, yes, null],
    [
      'renewed through this very day',
      [{ to: '2024-12-31', fates: [renewed('2025-01-01', '2026-03-02')] }],
      {},
      yes,
      null,
    ],
    [
      'renewed, but lapsed again',
      [{ to: '2024-12-31', fates: [renewed('2025-01-01', '2026-03-01')] }],
      {},
      no,
      'expired',
    ],
    [
      'renewal still to come',
      [{ to: '2024-12-31', fates: [renewed('2026-06-01')] }],
      {},
      no,
      'not-yet-valid',
    ],
    ['repealed, then renewed', [{ fates: [repealed('2023-01-01'), renewed('2024-01-01')] }], {}, yes, null],
    [
      'a repealed exclusion excludes no more',
      [{}, { effect: 'excludes', fates: [repealed('2023-01-01')] }],
      {},
      yes,
      null,
    ],
  ],
};

describe('coverage: the plain case and its days', () => runCases(groups, 23));

describe('what the head may decide', () => {
  const head = (said: Said[], plan: Partial<PlannedAct>) =>
    judge(said.map(held), plan, headMayAppeal).verdict;
  it('an appeal on which the council has said nothing', () =>
    assert.equal(head([], appeal), 'head-may-decide'));
  it('not without an entry that says so', () => assert.equal(judge([], appeal, null).verdict, no));
  it('not where the entry says no', () =>
    assert.equal(judge([], appeal, { ...headMayAppeal, allowed: false }).verdict, no));
  it('not what the council has refused', () =>
    assert.equal(head([{ act: 'appeal', result: 'rejected' }], appeal), no));
  it('still the appeal where only acting was refused', () =>
    assert.equal(head([{ act: 'act', result: 'rejected' }], appeal), 'head-may-decide'));
  it('still the whole where only a part was refused', () =>
    assert.equal(
      head([{ act: 'appeal', topics: ['lesbos'], result: 'rejected' }], appeal),
      'head-may-decide',
    ));
  it('not what is excluded', () =>
    assert.equal(head([{ act: 'appeal', effect: 'excludes' }], appeal), 'excluded'));
  it('again after the mandate has lapsed', () =>
    assert.equal(head([{ act: 'appeal', to: '2020-12-31' }], appeal), 'head-may-decide'));
  it('not beyond the number that the council has set', () => {
    const found = judge([held({ act: 'appeal', limit: 10 })], { act: 'appeal', number: 50 }, headMayAppeal);
    assert.deepEqual(
      [found.verdict, found.near[0]?.lacks],
      [no, [{ lack: 'number', left: 10, missing: 40 }]],
    );
  });
  it('a mandate goes before', () => assert.equal(head([{ act: 'appeal' }], appeal), yes));
});

describe('what is quoted', () => {
  it('the item, its share of the number, and no more items than needed', () => {
    const [small, large, idle] = [held({ limit: 4 }), held({ limit: 8 }), held({ limit: 3 })];
    const { because } = judge([small, idle, large]);
    assert.deepEqual(
      because.map(({ item, number }) => [item.id, number]),
      [
        [large.id, 8],
        [small.id, 2],
      ],
    );
  });
  it('how many are left and how many are missing', () => {
    const { near } = judge([held({ limit: 50, used: [{ number: 45, day: '2024-01-01' }] })]);
    assert.deepEqual(near[0]?.lacks, [{ lack: 'number', left: 5, missing: 5 }]);
  });
  it('items that nobody has classified, as long as they hold', () => {
    const open = (more: Said) => held({ effect: 'open', ...more });
    const [bare, other, over] = [
      { ...open({}), scopes: [] },
      open({ topics: ['networking'] }),
      open({ fates: [repealed('2022-01-01')] }),
    ];
    const { verdict, unclassified } = judge([bare, other, over, open({ to: '2020-12-31' })]);
    assert.deepEqual([verdict, unclassified.map(({ id }) => id)], [no, [bare.id]]);
    assert.deepEqual(judge([bare, held()]).unclassified, []);
  });
  it('both sides of a contradiction', () => {
    const [permit, exclusion] = [held(), held({ effect: 'excludes' })];
    const found = judge([permit, exclusion]);
    assert.deepEqual(
      [found.contradictory, found.because[0]?.item.id, found.near[0]?.item.id],
      [true, exclusion.id, permit.id],
    );
  });
  it('the exception behind the permission', () => {
    const [permit, exception] = [held(), held({ effect: 'excludes', topics: ['lesbos'] })];
    const { because } = judge([exception, permit]);
    assert.deepEqual(
      because.map(({ item, lacks }) => [item.id, lacks.length]),
      [
        [permit.id, 0],
        [exception.id, 1],
      ],
    );
  });
  it('whether the head’s right was checked', () =>
    assert.equal(judge([], appeal, headMayAppeal).competence?.verified, false));
});
