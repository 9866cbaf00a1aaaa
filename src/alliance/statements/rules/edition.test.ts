import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editionLines, partsOf } from './edition.ts';
import { clauseOf } from './text.fixture.ts';

const text = [
  clauseOf(1, { kind: 'preamble', number: null, hash: 'aa' }),
  clauseOf(2, { number: '1', hash: 'bb' }),
  clauseOf(3, { kind: 'closing', number: null, hash: 'cc' }),
];

describe('partsOf', () => {
  it('keeps what is printed and its hash', () =>
    assert.deepEqual(partsOf(text)[1], {
      clause: 2,
      kind: 'numbered',
      number: '1',
      label: 'Punkt 2',
      text: text[1]?.text,
      hash: 'bb',
    }));
});

describe('editionLines', () => {
  it('one line per part', () => assert.equal(editionLines(text), 'preamble aa\n1 bb\nclosing cc\n'));
  it('another number is another edition', () =>
    assert.notEqual(
      editionLines(text),
      editionLines(text.map((one) => ({ ...one, number: one.number && '2' }))),
    ));
});
