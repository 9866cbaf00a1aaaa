import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Step, StepKind } from '../types.ts';
import { standingsOn } from './standing.ts';

const member = (id: number, day: string, step: StepKind): Step => ({
  id,
  day,
  step,
  status: 'member',
  evidence: '',
  source: '',
  declaration: null,
});
const begins = member(1, '2019-06-14', 'begins');

describe('how a status stands on a day', () => {
  for (const [name, steps, day, expected] of [
    ['without steps', [], '2026-01-01', 'no'],
    ['the day before it begins', [begins], '2019-06-13', 'no'],
    ['on the day it begins', [begins], '2019-06-14', 'yes'],
    ['while it is suspended', [begins, member(2, '2020-01-01', 'suspended')], '2020-05-01', 'suspended'],
    ['before it was suspended', [begins, member(2, '2020-01-01', 'suspended')], '2019-12-31', 'yes'],
    ['after it ended', [begins, member(2, '2020-01-01', 'ends')], '2020-01-01', 'no'],
    [
      'two steps on a day: the later record counts',
      [member(3, '2019-06-14', 'ends'), begins],
      '2019-06-14',
      'no',
    ],
    [
      'recorded out of order',
      [member(2, '2020-01-01', 'ends'), member(3, '2019-07-01', 'begins')],
      '2019-08-01',
      'yes',
    ],
  ] as const)
    it(name, () => assert.equal(standingsOn(steps, day).member, expected));

  it('never mixes the three', () => {
    assert.deepEqual(standingsOn([begins], '2026-01-01'), {
      interested: 'no',
      declared: 'no',
      member: 'yes',
    });
  });
});
