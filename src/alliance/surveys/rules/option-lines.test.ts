import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyFrom, readColumns, readOptions, writeOptions } from './option-lines.ts';

describe('options, one per line', () => {
  it('reads keys, words and English', () =>
    assert.deepEqual(readOptions('umf = Unbegleitete Minderjährige | Unaccompanied minors\n\nFamilien'), {
      ok: true,
      options: [
        { key: 'umf', label: { de: 'Unbegleitete Minderjährige', en: 'Unaccompanied minors' } },
        { key: 'familien', label: { de: 'Familien' } },
      ],
    }));
  it('reads kinds of columns and writes them back', () => {
    const text = 'programm:text = Programm\nplaetze:zahl = Plätze | Places';
    const read = readColumns(text);
    assert.ok(read.ok);
    assert.deepEqual(
      read.options.map(({ key, type }) => [key, type]),
      [
        ['programm', 'text'],
        ['plaetze', 'integer'],
      ],
    );
    assert.equal(writeOptions(read.options), text);
  });
  const refused: [string, string, number][] = [
    ['a key twice', 'a = A\na = B', 2],
    ['a bad key', 'A B = C', 1],
    ['no words', 'a = ', 1],
    ['an unknown kind', 'a:bild = A', 1],
  ];
  for (const [name, text, line] of refused)
    it(`refuses ${name}`, () => assert.deepEqual(readColumns(text), { ok: false, line }));
  it('makes keys of words, each once', () => {
    assert.equal(keyFrom('Wie viele Plätze?'), 'wie_viele_plaetze');
    assert.equal(keyFrom('2 Häuser'), 'f_2_haeuser');
    assert.equal(keyFrom('Größe', new Set(['groesse'])), 'groesse_2');
  });
});
