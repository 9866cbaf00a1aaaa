import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideOverload, hasLapsed, isRunning } from './overload.ts';

const notice = (fromDay: string, untilDay: string | null = null, endedOn: string | null = null) => ({
  fromDay,
  untilDay,
  endedOn,
});
const today = '2026-03-02';

describe('isRunning', () => {
  const cases: [why: string, one: ReturnType<typeof notice>, runs: boolean][] = [
    ['until further notice', notice('2026-01-01'), true],
    ['from today', notice(today), true],
    ['from tomorrow', notice('2026-03-03'), false],
    ['on its last day', notice('2026-01-01', today), true],
    ['after its last day', notice('2026-01-01', '2026-03-01'), false],
    ['ended today', notice('2026-01-01', null, today), false],
    ['ends tomorrow', notice('2026-01-01', null, '2026-03-03'), true],
  ];
  for (const [why, one, runs] of cases) it(why, () => assert.equal(isRunning(one, today), runs));
  it('what nobody ended lapses after its last day', () => {
    assert.equal(hasLapsed(notice('2026-01-01', '2026-03-01'), today), true);
    assert.equal(hasLapsed(notice('2026-01-01', today), today), false);
    assert.equal(hasLapsed(notice('2026-01-01'), today), false);
    assert.equal(hasLapsed(notice('2026-01-01', '2026-03-01', '2026-02-01'), today), false);
  });
});

describe('decideOverload', () => {
  const cases: [
    why: string,
    standing: ReturnType<typeof notice>[],
    deed: ReturnType<typeof notice>,
    reason: string | null,
  ][] = [
    ['the first', [], notice(today), null],
    ['since January', [], notice('2026-01-01', '2026-06-30'), null],
    ['ends before it begins', [], notice('2026-06-30', '2026-06-29'), 'ends-before-it-begins'],
    ['over already', [], notice('2026-01-01', '2026-03-01'), 'already-over'],
    ['in ninety days', [], notice('2026-05-31'), null],
    ['later', [], notice('2026-06-01'), 'overload-too-far'],
    ['while one stands', [notice('2026-01-01')], notice(today), 'already-overloaded'],
    ['while one is to come', [notice('2026-04-01')], notice(today), 'already-overloaded'],
    ['after one lapsed', [notice('2026-01-01', '2026-03-01')], notice(today), null],
    ['after one was ended', [notice('2026-01-01', null, '2026-02-01')], notice(today), null],
  ];
  for (const [why, standing, deed, reason] of cases)
    it(why, () => {
      const decision = decideOverload(standing, deed, today);
      assert.equal(decision.accepted ? null : decision.reason, reason && `offers.${reason}`);
    });
});
