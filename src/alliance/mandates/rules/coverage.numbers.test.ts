import { describe } from 'node:test';
import { type Case, appeal, maybe, no, yes, runCases } from './coverage-cases.fixture.ts';

const groups: Record<string, Case[]> = {
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
};

describe('coverage: numbers, programmes, conditions', () => runCases(groups, 29));
