import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ItemResult, Result } from '../types.ts';
import { decideResolution, isOvertaken } from './resolution.ts';

const vote = { kind: 'unknown', yes: null, no: null, abstain: null } as const;

describe('decideResolution', () => {
  const cases: [string, string, Result, ItemResult[], string | null][] = [
    ['taken today', '2026-03-02', 'adopted', [], null],
    ['taken tomorrow', '2026-03-03', 'adopted', [], 'resolved-in-future'],
    ['rejected, items rejected', '2026-03-02', 'rejected', ['rejected'], null],
    ['rejected, an item adopted', '2026-03-02', 'rejected', ['rejected', 'adopted'], 'items-were-adopted'],
    ['adopted, an item rejected', '2026-03-02', 'adopted', ['adopted', 'rejected'], 'items-were-rejected'],
    ['amended, an item rejected', '2026-03-02', 'amended', ['rejected'], 'items-were-rejected'],
    ['partly adopted', '2026-03-02', 'partly-adopted', ['adopted', 'rejected'], null],
    ['partly adopted, items not all there yet', '2026-03-02', 'partly-adopted', ['adopted'], null],
  ];
  for (const [name, day, result, items, reason] of cases)
    it(name, () => {
      const decision = decideResolution(
        { day, result, vote },
        '2026-03-02',
        items.map((one) => ({ result: one })),
      );
      assert.equal(decision.accepted ? null : decision.reason, reason && `mandates.${reason}`);
    });
  it('looks at the vote', () => {
    const decision = decideResolution(
      { day: '2026-03-01', result: 'adopted', vote: { ...vote, kind: 'counted' } },
      '2026-03-02',
    );
    assert.equal(decision.accepted, false);
  });
});

describe('isOvertaken', () => {
  it('by any other version', () => {
    assert.equal(isOvertaken({ version: 3 }, { version: 3 }), false);
    assert.equal(isOvertaken({ version: 4 }, { version: 3 }), true);
  });
});
