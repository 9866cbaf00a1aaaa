import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideFigure } from './figure.ts';

const arrived = { kind: 'arrived' as const, number: 18, day: '2021-07-01', source: 'A' };

describe('decideFigure', () => {
  const cases: [why: string, deed: Parameters<typeof decideFigure>[1], reason: string | null][] = [
    ['another source says another number', { ...arrived, number: 22, source: 'B' }, null],
    ['another source says the same', { ...arrived, source: 'B' }, null],
    ['the same again', arrived, 'figure-known'],
    ['promised is not arrived', { ...arrived, kind: 'pledged' }, null],
    ['nobody arrived', { ...arrived, number: 0 }, null],
    ['today', { ...arrived, day: '2026-03-02' }, null],
    ['tomorrow', { ...arrived, day: '2026-03-03' }, 'in-future'],
  ];
  for (const [why, deed, reason] of cases)
    it(why, () => {
      const decision = decideFigure([arrived], deed, '2026-03-02');
      assert.equal(decision.accepted ? null : decision.reason, reason && `programmes.${reason}`);
    });
});
