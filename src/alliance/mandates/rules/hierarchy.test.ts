import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { familyOf, inOrder } from './hierarchy.ts';

const nodes = [
  { key: 'b', parent: null },
  { key: 'a', parent: null },
  { key: 'a1', parent: 'a' },
  { key: 'a1x', parent: 'a1' },
  { key: 'a2', parent: 'a' },
];

describe('familyOf', () => {
  const cases: [string, string, string[], string[]][] = [
    ['a root', 'a', ['a'], ['a1', 'a1x', 'a2']],
    ['a node in between', 'a1', ['a1', 'a'], ['a1x']],
    ['a leaf', 'a1x', ['a1x', 'a1', 'a'], []],
    ['an unknown key', 'z', ['z'], []],
  ];
  for (const [name, key, up, down] of cases)
    it(name, () => {
      const family = familyOf(nodes, key);
      assert.deepEqual([[...family.up], [...family.down]], [up, down]);
    });

  it('ends in a circle that somebody made by hand', () => {
    const circle = [
      { key: 'a', parent: 'b' },
      { key: 'b', parent: 'a' },
    ];
    assert.deepEqual([...familyOf(circle, 'a').up], ['a', 'b']);
    assert.deepEqual([...familyOf(circle, 'a').down], ['b']);
  });
});

describe('inOrder', () => {
  it('puts every node below its parent and keeps the order of siblings', () => {
    assert.deepEqual(
      inOrder(nodes).map(({ node, depth }) => `${depth}${node.key}`),
      ['0b', '0a', '1a1', '2a1x', '1a2'],
    );
  });
  it('shows a node at the top whose parent is missing', () => {
    assert.deepEqual(inOrder([{ key: 'x', parent: 'gone' }]).length, 1);
  });
});
