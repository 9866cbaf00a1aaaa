import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonOf } from './json.ts';

describe('jsonOf', () => {
  const cases: [text: string, value: unknown][] = [
    ['[1]', [1]],
    ['\uFEFF{"a":1}', { a: 1 }],
    ['null', null],
    ['', undefined],
    ['{"a":', undefined],
    ['a;b\n1;2', undefined],
  ];
  for (const [text, value] of cases) it(JSON.stringify(text), () => assert.deepEqual(jsonOf(text), value));
});
