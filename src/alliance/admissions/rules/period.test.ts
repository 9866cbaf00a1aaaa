import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { overlap, partOf, periodOf, periodParts, quarterOf } from './period.ts';

describe('a period', () => {
  it('is a month or a quarter from its first to its last day', () => {
    assert.deepEqual(periodOf(2024, 'm02'), { fromDay: '2024-02-01', toDay: '2024-02-29' });
    assert.deepEqual(periodOf(2025, 'q1'), { fromDay: '2025-01-01', toDay: '2025-03-31' });
    assert.deepEqual(periodOf(2025, 'q4'), { fromDay: '2025-10-01', toDay: '2025-12-31' });
  });
  it('is known by its days', () => {
    for (const part of periodParts) assert.deepEqual(partOf(periodOf(2025, part)), { year: 2025, part });
  });
  it('lies in a quarter', () => {
    assert.equal(quarterOf('2025-03-31'), '2025-q1');
    assert.equal(quarterOf('2025-04-01'), '2025-q2');
    assert.equal(quarterOf('2025-12-31'), '2025-q4');
  });
  it('overlaps with its quarter, not with its neighbour', () => {
    assert.equal(overlap(periodOf(2025, 'm03'), periodOf(2025, 'q1')), true);
    assert.equal(overlap(periodOf(2025, 'm04'), periodOf(2025, 'q1')), false);
    assert.equal(overlap(periodOf(2025, 'm03'), periodOf(2024, 'm03')), false);
    assert.equal(overlap(periodOf(2025, 'm03'), periodOf(2025, 'm03')), true);
  });
});
