import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeChanges } from './merge.ts';

describe('mergeChanges', () => {
  const base = 'Der Bund hilft schnell und zahlt die Kosten.';
  const cases: [why: string, texts: string[], expected: string | [number, number]][] = [
    ['nobody wants anything', [], base],
    [
      'one change',
      ['Der Bund hilft sofort und zahlt die Kosten.'],
      'Der Bund hilft sofort und zahlt die Kosten.',
    ],
    [
      'two places',
      ['Der Bund hilft sofort und zahlt die Kosten.', 'Der Bund hilft schnell und zahlt alle Kosten.'],
      'Der Bund hilft sofort und zahlt alle Kosten.',
    ],
    [
      'the same wish twice',
      ['Der Bund hilft sofort und zahlt die Kosten.', 'Der Bund hilft sofort und zahlt die Kosten.'],
      'Der Bund hilft sofort und zahlt die Kosten.',
    ],
    [
      'the same word, two wishes',
      ['Der Bund hilft sofort und zahlt die Kosten.', 'Der Bund hilft bald und zahlt die Kosten.'],
      [1, 2],
    ],
    [
      'one strikes what another changes',
      ['Der Bund zahlt die Kosten.', 'Der Bund hilft sofort und zahlt die Kosten.'],
      [1, 2],
    ],
    ['two put something in at one place', [`${base} Und das Land.`, `${base} Und die EU.`], [1, 2]],
    [
      'the third stands against the second',
      [
        'Unser Bund hilft schnell und zahlt die Kosten.',
        'Der Bund hilft schnell und zahlt alle Kosten.',
        'Der Bund hilft schnell und zahlt halbe Kosten.',
      ],
      [2, 3],
    ],
    ['a text that changes nothing', [base, 'Der Bund hilft schnell.'], 'Der Bund hilft schnell.'],
  ];
  for (const [why, texts, expected] of cases)
    it(why, () => {
      const merged = mergeChanges(
        base,
        texts.map((text, index) => ({ id: index + 1, text })),
      );
      assert.deepEqual(merged.overlapping ?? merged.text, expected);
    });
  it('the order of the wishes does not matter', () => {
    const wanted = [
      { id: 1, text: 'Unser Bund hilft schnell und zahlt die Kosten.' },
      { id: 2, text: 'Der Bund hilft schnell und zahlt alle Kosten.' },
    ];
    assert.deepEqual(mergeChanges(base, wanted), mergeChanges(base, wanted.toReversed()));
  });
});
