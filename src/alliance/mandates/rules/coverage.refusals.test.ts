import { describe } from 'node:test';
import { type Case, appeal, maybe, no, yes, runCases } from './coverage-cases.fixture.ts';

const groups: Record<string, Case[]> = {
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

describe('coverage: what a council refuses', () => runCases(groups, 15));
