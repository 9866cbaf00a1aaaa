import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { randomFrom } from '../../../../db/seed/random.ts';
import { hunksBetween, withHunks } from './hunks.ts';

describe('hunksBetween', () => {
  const cases: [why: string, before: string, after: string, hunks: [number, number, string][]][] = [
    ['nothing differs', 'Der Bund hilft.', 'Der Bund hilft.', []],
    ['both empty', '', '', []],
    ['one word', 'Der Bund hilft schnell.', 'Der Bund hilft sofort.', [[15, 22, 'sofort']]],
    ['a word with umlauts is one word', 'Für Größe', 'Für Güte', [[4, 9, 'Güte']]],
    ['added at the end', 'Der Bund', 'Der Bund hilft', [[8, 8, ' hilft']]],
    ['added at the start', 'hilft', 'Der Bund hilft', [[0, 0, 'Der Bund ']]],
    ['taken away', 'Der ganze Bund', 'Der Bund', [[4, 10, '']]],
    ['everything', 'eins', 'zwei', [[0, 4, 'zwei']]],
    ['from nothing', '', 'neu', [[0, 0, 'neu']]],
    ['to nothing', 'alt', '', [[0, 3, '']]],
    ['words side by side are one place', 'a b c d', 'a x y d', [[2, 5, 'x y']]],
    ['lines hold the place', 'eins\ngleich\nzwei', 'anders\ngleich\nzwei', [[0, 4, 'anders']]],
    ['a line put in', 'eins\nzwei', 'eins\nneu\nzwei', [[5, 5, 'neu\n']]],
    ['a number is a word', 'in 14 Tagen', 'in 28 Tagen', [[3, 5, '28']]],
  ];
  for (const [why, before, after, hunks] of cases)
    it(why, () => {
      const expected = hunks.map(([from, to, text]) => ({ from, to, text }));
      assert.deepEqual(hunksBetween(before, after), expected);
    });

  it('any two texts: the hunks make one of the other, in order, without touching', () => {
    const random = randomFrom(7);
    const words = ['Bund', 'Land', 'hilft', 'sofort', ',', ' ', '\n', 'Städte', '5', '–', '', ' '];
    const text = () =>
      Array.from({ length: random.between(0, 40) }, () => random.pick(words)).join(random.pick(['', ' ']));
    for (let round = 0; round < 2_000; round += 1) {
      const [before, after] = [text(), text()];
      const hunks = hunksBetween(before, after);
      assert.equal(withHunks(before, hunks), after);
      for (const [index, hunk] of hunks.entries())
        assert.ok(index === 0 || (hunks[index - 1]?.to ?? 0) < hunk.from, 'hunks touch');
      if (before === after) assert.deepEqual(hunks, []);
    }
  });
});

describe('withHunks', () => {
  it('puts several in place', () =>
    assert.equal(
      withHunks('abcdef', [
        { from: 0, to: 1, text: 'A' },
        { from: 3, to: 3, text: '-' },
        { from: 5, to: 6, text: '' },
      ]),
      'Abc-de',
    ));
});
