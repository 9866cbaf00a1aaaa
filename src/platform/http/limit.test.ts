import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { turnableClock } from '../clock.ts';
import { placeOf, rateLimit } from './limit.ts';

describe('the place that a limit counts', () => {
  for (const [remote, place] of [
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8:1:3::9', '2001:db8:1:3'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
    ['no address', 'no address'],
  ] as const)
    it(`${remote || 'unknown'} is ${place || 'unknown'}`, () => assert.equal(placeOf(remote), place));
});

describe('a limit', () => {
  const clock = turnableClock('2026-03-02T11:00:00Z');
  it('lets so many through in a minute, and again when time has passed', () => {
    const may = rateLimit({ clock }, 3);
    assert.deepEqual(
      [1, 2, 3, 4].map(() => may('a')),
      [true, true, true, false],
    );
    clock.advance(60_000);
    assert.equal(may('a'), true);
  });
  it('does not let everybody through again because many came', () => {
    const may = rateLimit({ clock }, 1);
    may('stubborn');
    for (let other = 0; other < 30_000; other += 1) {
      may(String(other));
      if (other % 5_000 === 0) assert.equal(may('stubborn'), false, `after ${other} others`);
    }
  });
});
