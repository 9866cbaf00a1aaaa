import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { uncalledOf } from './uncalled.ts';

describe('pooled offers without a call-off', () => {
  const sent = [
    { number: '2026-02', stands: true },
    { number: '2026-01', stands: false },
  ];
  for (const [why, callOffs, expected] of [
    ['nothing was called off: the one that stands', [], ['2026-02']],
    ['something was called off from it', [{ snapshot: '2026-02', state: 'received' }], []],
    ['it is closed already', [{ snapshot: '2026-02', state: 'closed' }], []],
    ['the call-off was withdrawn', [{ snapshot: '2026-02', state: 'withdrawn' }], ['2026-02']],
    ['a call-off answers another one', [{ snapshot: '2026-01', state: 'closed' }], ['2026-02']],
    ['a call-off answers none', [{ snapshot: null, state: 'received' }], ['2026-02']],
  ] as const)
    it(why, () =>
      assert.deepEqual(
        uncalledOf(sent, callOffs).map(({ number }) => number),
        expected,
      ),
    );
});
