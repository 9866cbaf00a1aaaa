import { describe } from 'node:test';
import { type Case, appeal, no, yes, runCases } from './coverage-cases.fixture.ts';

const groups: Record<string, Case[]> = {
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
};

describe('coverage: the general and the special', () => runCases(groups, 21));
