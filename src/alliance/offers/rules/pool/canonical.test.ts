import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalJson } from './canonical.ts';

describe('canonical JSON', () => {
  it('does not depend on the order or the layout in which it came', () => {
    const one = JSON.parse('{ "b": [1, {"y": null, "x": "ä\\u000a"}], "a": 1.0 }');
    assert.equal(canonicalJson(one), '{"a":1,"b":[1,{"x":"ä\\n","y":null}]}');
    assert.equal(canonicalJson(JSON.parse(canonicalJson(one))), canonicalJson(one));
  });
  it('keeps the order of lists, which means something', () =>
    assert.notEqual(canonicalJson([1, 2]), canonicalJson([2, 1])));
  it('leaves out what is not there', () =>
    assert.equal(canonicalJson({ a: undefined, b: null }), '{"b":null}'));
  it('orders keys by their signs, not by the language', () =>
    assert.equal(canonicalJson({ ä: 1, z: 2, A: 3 }), '{"A":3,"z":2,"ä":1}'));
});
