import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimOf, genuinenessOf } from './claim.ts';

describe('a file that claims to be a pooled offer', () => {
  it('is read without its check sum, whatever its layout', () => {
    const claim = claimOf('{ "sha256": "abc",\n "number": "2026-01", "a": 1 }');
    assert.deepEqual(claim, { number: '2026-01', text: '{"a":1,"number":"2026-01"}' });
  });
  it('a number that is none is left out', () => {
    assert.equal(claimOf('{"number": "1; drop table"}')?.number, null);
    assert.equal(claimOf('{"number": 7}')?.number, null);
  });
  for (const text of [
    '',
    'x',
    '[]',
    '"a"',
    'null',
    `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
    `{"a":${'['.repeat(500)}${']'.repeat(500)}}`,
  ])
    it(`none: ${text.slice(0, 12)}`, () => assert.equal(claimOf(text), null));
});

describe('genuine', () => {
  const known = { hash: 'a', state: 'released' as const };
  it('the same sum', () => assert.equal(genuinenessOf('a', known), 'genuine'));
  it('another sum under a known number', () => assert.equal(genuinenessOf('b', known), 'changed'));
  it('nothing known', () => assert.equal(genuinenessOf('a', null), 'unknown'));
});
