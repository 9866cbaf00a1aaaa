import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CoverageVerdict, PlannedAct } from '../types.ts';
import type { Lack } from './coverage.ts';
import { headMayAppeal, held, judge, type Said } from './held.fixture.ts';

/** Items, plan, verdict, and the first lack of the item that is quoted or comes nearest. */
type Case = [string, Said[], Partial<PlannedAct>, CoverageVerdict, Lack['lack'] | null];

const yes = 'covered';
const maybe = 'covered-under-condition';
const no = 'needs-resolution';
const appeal = { act: 'appeal', number: null } as const;
const repealed = (day: string) => ({ kind: 'repeals', day, until: null, itemAlone: false }) as const;
const renewed = (day: string, until: string | null = null) =>
  ({ kind: 'renews', day, until, itemAlone: false }) as const;

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
  'topics: the general covers the special': [
    ['general for special', [{ topics: ['admission'] }], { topic: 'resettlement' }, yes, null],
    ['general over two steps', [{ topics: ['admission'] }], { topic: 'lesbos' }, yes, null],
    ['special for general', [{ topics: ['resettlement'] }], { topic: 'admission' }, no, 'narrower'],
    ['special over two steps', [{ topics: ['lesbos'] }], { topic: 'admission' }, no, 'narrower'],
    ['a sibling', [{ topics: ['resettlement'] }], { topic: 'eu-border' }, no, null],
    ['all children are not the whole', [{ topics: ['resettlement', 'eu-border'] }], {}, no, 'narrower'],
    ['a topic nobody knows', [{ topics: ['admission'] }], { topic: 'moon' }, no, null],
  ],
  'acts: the greater includes the lesser': [
    ['act includes appeal', [{ act: 'act' }], appeal, yes, null],
    ['act includes cooperate', [{ act: 'act' }], { act: 'cooperate' }, yes, null],
    ['cooperate includes appeal', [{ act: 'cooperate' }], appeal, yes, null],
    ['appeal is not enough to act', [{ act: 'appeal' }], {}, no, 'lesser-act'],
    ['cooperate is not enough to act', [{ act: 'cooperate' }], {}, no, 'lesser-act'],
    ['an appeal is bound to its number', [{ limit: 50 }], { act: 'appeal', number: 60 }, no, 'number'],
    [
      'an appeal uses nothing up',
      [{ limit: 50, used: [{ number: 50, day: '2024-01-01' }] }],
      { act: 'appeal', number: 50 },
      yes,
      null,
    ],
    ['an appeal without a number under a limit', [{ limit: 50 }], appeal, yes, null],
  ],
  groups: [
    ['everybody covers one group', [{}], { group: 'umf' }, yes, null],
    ['one group does not cover everybody', [{ groups: ['umf'] }], {}, no, 'narrower'],
    ['the wider group covers the narrower', [{ groups: ['minors'] }], { group: 'umf' }, yes, null],
    ['the narrower does not cover the wider', [{ groups: ['umf'] }], { group: 'minors' }, no, 'narrower'],
    ['another group', [{ groups: ['families'] }], { group: 'umf' }, no, null],
    ['one of several groups', [{ groups: ['families', 'umf'] }], { group: 'umf' }, yes, null],
  ],
  programmes: [
    ['any programme covers one', [{}], { programme: 'NesT' }, yes, null],
    ['the same programme', [{ programmes: ['lap sh'] }], { programme: 'LAP SH' }, yes, null],
    ['another programme', [{ programmes: ['lap sh'] }], { programme: 'NesT' }, no, null],
    ['one programme does not cover all', [{ programmes: ['nest'] }], {}, no, 'narrower'],
    [
      'the limit of this programme',
      [
        { programmes: ['nest'], limit: 5 },
        { programmes: ['lap sh'], limit: 20 },
      ],
      { programme: 'NesT' },
      no,
      'number',
    ],
    [
      'within the limit of this programme',
      [
        { programmes: ['nest'], limit: 5 },
        { programmes: ['lap sh'], limit: 20 },
      ],
      { programme: 'LAP SH' },
      yes,
      null,
    ],
  ],
  numbers: [
    ['exactly the limit', [{ limit: 10 }], {}, yes, null],
    ['one too many', [{ limit: 9 }], {}, no, 'number'],
    ['used up by other offers', [{ limit: 50, used: [{ number: 45, day: '2024-01-01' }] }], {}, no, 'number'],
    ['exactly used', [{ limit: 50, used: [{ number: 50, day: '2024-01-01' }] }], { number: 1 }, no, 'number'],
    ['exactly what is left', [{ limit: 50, used: [{ number: 40, day: '2024-01-01' }] }], {}, yes, null],
    [
      'more used than allowed',
      [{ limit: 5, used: [{ number: 9, day: '2024-01-01' }] }],
      { number: 1 },
      no,
      'number',
    ],
    ['two items add up', [{ limit: 6 }, { limit: 4 }], {}, yes, null],
    ['two items do not suffice', [{ limit: 5 }, { limit: 4 }], {}, no, 'number'],
    [
      'two resolutions add up',
      [
        { limit: 6, day: '2019-01-01' },
        { limit: 4, day: '2025-01-01' },
      ],
      {},
      yes,
      null,
    ],
    ['no number meant, a limit there', [{ limit: 50 }], { number: null }, maybe, 'up-to'],
    [
      'no number meant, the sure item is used up, a conditional one is not',
      [{ limit: 5, used: [{ number: 5, day: '2024-01-01' }] }, { conditions: ['free-capacity'] }],
      { number: null },
      maybe,
      'condition',
    ],
    [
      'no number meant, nothing left',
      [{ limit: 5, used: [{ number: 5, day: '2024-01-01' }] }],
      { number: null },
      no,
      'number',
    ],
    [
      'five a month, a new month',
      [{ limit: 10, per: 'month', used: [{ number: 10, day: '2026-02-28' }] }],
      {},
      yes,
      null,
    ],
    [
      'five a month, this month is full',
      [{ limit: 10, per: 'month', used: [{ number: 1, day: '2026-03-01' }] }],
      {},
      no,
      'number',
    ],
    [
      'a year’s number, last year’s use',
      [{ limit: 10, per: 'year', used: [{ number: 10, day: '2025-12-31' }] }],
      {},
      yes,
      null,
    ],
    [
      'a year’s number, this year’s use',
      [{ limit: 10, per: 'year', used: [{ number: 1, day: '2026-01-01' }] }],
      {},
      no,
      'number',
    ],
  ],
  conditions: [
    ['on free capacity', [{ conditions: ['free-capacity'] }], {}, maybe, 'condition'],
    ['free capacity is known', [{ conditions: ['free-capacity'] }], { met: ['free-capacity'] }, yes, null],
    [
      'one of two conditions is known',
      [{ conditions: ['free-capacity', 'cost-covered'] }],
      { met: ['free-capacity'] },
      maybe,
      'condition',
    ],
    [
      'federal consent binds an appeal, too, if the item says so',
      [{ conditions: ['federal-consent'] }],
      appeal,
      maybe,
      'condition',
    ],
    [
      'an unconditional item makes the condition idle',
      [{ conditions: ['free-capacity'] }, {}],
      {},
      yes,
      null,
    ],
    [
      'the unconditional part is too small',
      [{ limit: 4 }, { limit: 6, conditions: ['cost-covered'] }],
      {},
      maybe,
      null,
    ],
    [
      'even under condition too few',
      [{ limit: 4 }, { limit: 5, conditions: ['cost-covered'] }],
      {},
      no,
      'number',
    ],
  ],
  exclusions: [
    [
      'explicit exclusion beats general permission',
      [{}, { effect: 'excludes', topics: ['resettlement'] }],
      { topic: 'resettlement' },
      'excluded',
      null,
    ],
    [
      'general exclusion beats special permission',
      [{ topics: ['resettlement'] }, { effect: 'excludes' }],
      { topic: 'resettlement' },
      'excluded',
      null,
    ],
    ['two items that contradict each other', [{}, { effect: 'excludes' }], {}, 'excluded', null],
    [
      'a later permission does not lift an exclusion',
      [{ effect: 'excludes', day: '2019-01-01' }, { day: '2025-01-01' }],
      {},
      'excluded',
      null,
    ],
    [
      'an exclusion of something narrower leaves an exception',
      [{}, { effect: 'excludes', topics: ['resettlement'] }],
      {},
      maybe,
      null,
    ],
    [
      'an excluded group leaves an exception',
      [{}, { effect: 'excludes', groups: ['families'] }],
      {},
      maybe,
      null,
    ],
    ['an exclusion of something else', [{}, { effect: 'excludes', topics: ['networking'] }], {}, yes, null],
    [
      'no own admission leaves the appeal free',
      [{ act: 'appeal' }, { effect: 'excludes', act: 'act' }],
      appeal,
      yes,
      null,
    ],
    ['who may not appeal may not act', [{}, { effect: 'excludes', act: 'appeal' }], {}, 'excluded', null],
    ['an expired exclusion', [{}, { effect: 'excludes', to: '2025-01-01' }], {}, yes, null],
    [
      'a motion to exclude that was rejected',
      [{}, { effect: 'excludes', result: 'rejected' }],
      {},
      yes,
      null,
    ],
  ],
  rejections: [
    ['a rejected item gives nothing', [{ result: 'rejected' }], {}, no, 'rejected'],
    [
      'partly adopted: the adopted point holds',
      [{ result: 'rejected', topics: ['resettlement'] }, { topics: ['eu-border'] }],
      { topic: 'eu-border' },
      yes,
      null,
    ],
    [
      'partly adopted: the rejected point does not',
      [{ result: 'rejected', topics: ['resettlement'] }, { topics: ['eu-border'] }],
      { topic: 'resettlement' },
      no,
      'rejected',
    ],
    [
      'rejected in 2019, adopted in 2020',
      [{ result: 'rejected', day: '2019-07-01' }, { day: '2020-10-01' }],
      {},
      yes,
      null,
    ],
  ],
};

describe('coverage', () => {
  for (const [title, cases] of Object.entries(groups))
    describe(title, () => {
      for (const [name, said, plan, verdict, lack] of cases)
        it(name, () => {
          const found = judge(said.map(held), plan);
          const quote = found.because[0] ?? found.near[0];
          assert.deepEqual([found.verdict, quote?.lacks[0]?.lack ?? null], [verdict, lack]);
        });
    });

  it('counts its cases', () => assert.ok(Object.values(groups).flat().length >= 60));
});

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
