import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDemandList } from './demand-list.ts';

describe('readDemandList', () => {
  const cases: [text: string, titles: string[] | null][] = [
    ['Solidarität\nTransparenz', ['Solidarität', 'Transparenz']],
    ['1. Solidarität\n2) Transparenz\n3: Vernetzung', ['Solidarität', 'Transparenz', 'Vernetzung']],
    ['\n  Solidarität: mit Menschen: auf der Flucht  \r\n\n', ['Solidarität']],
    ['', null],
    ['  \n ', null],
    [': ohne Überschrift', null],
    ['Transparenz\nTransparenz', null],
    [Array.from({ length: 31 }, (_, index) => `Forderung ${'x'.repeat(index)}`).join('\n'), null],
  ];
  for (const [text, titles] of cases)
    it(JSON.stringify(text.slice(0, 50)), () =>
      assert.deepEqual(readDemandList(text)?.map(({ title }) => title) ?? null, titles),
    );
  it('keeps the explanation behind the first colon', () =>
    assert.deepEqual(readDemandList('1. A: b: c'), [{ number: 1, title: 'A', description: 'b: c' }]));
});
