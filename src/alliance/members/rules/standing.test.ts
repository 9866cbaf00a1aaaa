import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standingsOn } from './standing.ts';
import { step } from './step.fixture.ts';

const begun = step(1, 'member', 'begins', '2019-06-14');
const rests = step(2, 'member', 'suspended', '2021-01-01');
const resumed = step(3, 'member', 'resumed', '2022-01-01');
const ended = step(4, 'member', 'ends', '2023-01-01');
const again = step(5, 'member', 'begins', '2024-01-01');

const cases = [
  ['nothing recorded', [], '2026-01-01', 'no'],
  ['the day before', [begun], '2019-06-13', 'no'],
  ['the very day counts', [begun], '2019-06-14', 'yes'],
  ['suspended', [begun, rests], '2021-06-01', 'suspended'],
  ['resumed, steps in any order', [resumed, begun, rests], '2022-01-01', 'yes'],
  ['ended', [begun, ended], '2023-01-01', 'no'],
  ['as of a day before the end', [begun, ended], '2022-12-31', 'yes'],
  ['joined again', [begun, ended, again], '2024-01-01', 'yes'],
  [
    'two steps on one day: the one recorded later counts',
    [begun, step(6, 'member', 'ends', '2019-06-14')],
    '2019-06-14',
    'no',
  ],
] as const;

describe('standing on a day', () => {
  for (const [name, steps, day, standing] of cases)
    it(name, () => assert.equal(standingsOn(steps, day).member, standing));

  it('never lets one status speak for another', () =>
    assert.deepEqual(standingsOn([begun], '2026-01-01'), {
      interested: 'no',
      declared: 'no',
      member: 'yes',
    }));
});
