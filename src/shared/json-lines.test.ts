import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenLineOf, lineOf } from './json-lines.ts';

const text = `{
  "a": "brace } and \\" quote",
  "list": [
    { "x": 1 },
    {
      "x": [],
      "y": -2.5e3
    }
  ]
}`;

describe('the line of a place in a JSON text', () => {
  for (const [path, line] of [
    [[], 1],
    [['a'], 2],
    [['list'], 3],
    [['list', 0, 'x'], 4],
    [['list', 1], 5],
    [['list', 1, 'y'], 7],
    [['list', 1, 'missing'], 5],
    [['list', 9], 3],
  ] as const)
    it(path.join('.') || 'the whole', () => assert.equal(lineOf(text, path), line));
});

describe('the line of a mistake', () => {
  for (const [name, broken, line] of [
    ['none', text, null],
    ['a word that is none', '{\n "a": 1,\n "b": x\n}', 3],
    ['an end too early', '{\n "a": 1,\n', 2],
    ['a comma too many', '[\n1,\n]', 3],
    ['a missing colon', '{\n"a" 1}', 2],
    ['a break inside a text', '{\n"a": "b\nc"}', 2],
    ['something behind the end', '{}\n{}', 2],
    ['nothing', '', 1],
    ['a number with two points', '[1.2.3]', 1],
  ] as const)
    it(name, () => {
      assert.equal(brokenLineOf(broken), line);
      if (line !== null) assert.throws(() => JSON.parse(broken));
    });
});
