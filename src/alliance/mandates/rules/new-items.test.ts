import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newItems } from './new-items.ts';

const brief = (text: string | null, result: Parameters<typeof newItems>[1] = 'adopted') =>
  newItems(text, result).map(({ number, text: words, result: became, effect }) =>
    [number, words, became, effect].join(' | '),
  );

describe('newItems', () => {
  it('takes a numbered text apart', () =>
    assert.deepEqual(brief('Der Rat beschließt:\n1. Die Stadt tritt bei.\n2. Die Stadt wirbt.'), [
      '1 | Die Stadt tritt bei. | adopted | open',
      '2 | Die Stadt wirbt. | adopted | open',
    ]));
  it('keeps a text without numbers as one item', () =>
    assert.deepEqual(brief('Die Stadt tritt dem Bündnis bei.'), [
      '1 | Die Stadt tritt dem Bündnis bei. | adopted | open',
    ]));
  it('makes no item of no text', () => assert.deepEqual(brief(null), []));
  it('knows that everything in a rejected paper was rejected', () =>
    assert.deepEqual(brief('Beitritt zum Bündnis.', 'rejected'), [
      '1 | Beitritt zum Bündnis. | rejected | open',
    ]));
});
