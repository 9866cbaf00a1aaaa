import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changedSince, consentHolds } from './consent.ts';

/** `1a` is clause 1 with the words a. */
const parts = (...written: string[]) =>
  written.map((one) => ({ clause: Number.parseInt(one, 10), hash: one.replace(/\d+/u, '') }));

describe('consent', () => {
  for (const [name, signed, now, change] of [
    ['holds where the words are the same', ['1a', '2b'], ['1a', '2b'], {}],
    ['holds where only the order has changed', ['1a', '2b', '3c'], ['3c', '1a', '2b'], {}],
    ['holds where words were changed and came back', ['1a'], ['1a'], {}],
    ['is asked again where signed words changed', ['1a', '2b'], ['1a', '2x'], { reworded: [2] }],
    ['is asked again where a signed clause is gone', ['1a', '2b'], ['1a'], { removed: [2] }],
    ['is asked again where a clause came that was not signed', ['1a'], ['1a', '4d'], { added: [4] }],
    [
      'names everything that changed',
      ['1a', '2b', '3c'],
      ['1x', '3c', '5e'],
      { reworded: [1], removed: [2], added: [5] },
    ],
  ] as const)
    it(name, () => {
      const found = changedSince(parts(...signed), parts(...now));
      assert.deepEqual(found, { reworded: [], removed: [], added: [], ...change });
      const holds = consentHolds(
        { title: 'T', words: parts(...signed) },
        { title: 'T', words: parts(...now) },
      );
      assert.equal(holds, Object.keys(change).length === 0);
    });
  it('is asked again where the subject line is another one', () =>
    assert.equal(
      consentHolds({ title: 'Bitte', words: parts('1a') }, { title: 'Forderung', words: parts('1a') }),
      false,
    ));
});
