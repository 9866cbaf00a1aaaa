import assert from 'node:assert/strict';
import { it } from 'node:test';
import { thresholdOn } from './threshold.ts';

it('the threshold is the one in force on the day, before all of them the first', () => {
  const table = [
    { since: '2019-01-01', threshold: 3, source: '' },
    { since: '2027-01-01', threshold: 5, source: '' },
  ];
  assert.equal(thresholdOn('2018-01-01', table), 3);
  assert.equal(thresholdOn('2026-12-31', table), 3);
  assert.equal(thresholdOn('2027-01-01', table), 5);
  assert.equal(thresholdOn('2026-03-02'), 3);
});
