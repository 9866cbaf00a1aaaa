import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginningOf } from './since.ts';
import { step } from './step.fixture.ts';

const begun = step(1, 'member', 'begins', '2019-06-14', '2019');
const rests = step(2, 'member', 'suspended', '2021-01-01');
const ended = step(3, 'member', 'ends', '2023-01-01');
const again = step(4, 'member', 'begins', '2024-01-01', '2021');

const cases = [
  ['a suspension does not reset it', [begun, rests], '2021-06-01', '2019-06-14'],
  ['nothing after the end', [begun, ended], '2023-06-01', null],
  ['the new beginning counts', [begun, ended, again], '2025-01-01', '2024-01-01'],
  ['as of a day before the new one', [begun, ended, again], '2022-01-01', '2019-06-14'],
  ['another status does not count', [step(5, 'declared', 'begins', '2018-01-01')], '2025-01-01', null],
] as const;

describe('beginning of a status', () => {
  for (const [name, steps, day, since] of cases)
    it(name, () => assert.equal(beginningOf(steps, 'member', day)?.day ?? null, since));
});
