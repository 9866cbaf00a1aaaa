import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { randomFrom } from '../../../../db/seed/random.ts';
import { difference, wordingIn } from './difference.ts';

describe('difference', () => {
  it('names what goes before what comes', () =>
    assert.deepEqual(difference('Der Bund hilft schnell.', 'Der Bund hilft sofort.'), [
      { kind: 'same', text: 'Der Bund hilft ' },
      { kind: 'gone', text: 'schnell' },
      { kind: 'new', text: 'sofort' },
      { kind: 'same', text: '.' },
    ]));
  it('equal texts have none', () =>
    assert.deepEqual(difference('gleich', 'gleich'), [{ kind: 'same', text: 'gleich' }]));
  it('two empty texts are no pieces at all', () => assert.deepEqual(difference('', ''), []));

  it('any two texts come back whole, and turning round turns gone and new', () => {
    const random = randomFrom(11);
    const words = ['wir', 'fordern', 'Plätze', '.', ' ', '\n\n', 'Kommunen', 'und'];
    const text = () => Array.from({ length: random.between(0, 30) }, () => random.pick(words)).join(' ');
    for (let round = 0; round < 1_000; round += 1) {
      const [before, after] = [text(), text()];
      const pieces = difference(before, after);
      assert.equal(wordingIn(pieces, 'before'), before);
      assert.equal(wordingIn(pieces, 'after'), after);
      assert.ok(pieces.every((piece) => piece.text !== ''));
      const back = difference(after, before);
      assert.equal(wordingIn(back, 'after'), before);
    }
  });
});
