import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choicesOf, reductionOf } from './choices.ts';

describe('reductionOf', () => {
  for (const [why, choices, core, together] of [
    ['nothing chosen', {}, [], []],
    ['everything free', { '1': '', '2': '' }, [], []],
    ['a core', { '1': 'core', '2': '', '3': 'core' }, [1, 3], []],
    [
      'two groups',
      { '1': 'b', '2': 'a', '3': 'b', '4': 'a' },
      [],
      [
        [2, 4],
        [1, 3],
      ],
    ],
    ['a group of one is none', { '1': 'a', '2': 'core' }, [2], []],
    ['core and a group', { '1': 'core', '2': 'c', '3': 'c' }, [1], [[2, 3]]],
  ] as const)
    it(why, () => assert.deepEqual(reductionOf(choices), { core, together }));
});

describe('choicesOf', () => {
  it('leads back', () => {
    const choices = choicesOf(
      [4],
      [
        [1, 2],
        [3, 5],
      ],
    );
    assert.deepEqual(choices, { '1': 'a', '2': 'a', '3': 'b', '5': 'b', '4': 'core' });
    assert.deepEqual(reductionOf(choices), {
      core: [4],
      together: [
        [1, 2],
        [3, 5],
      ],
    });
  });
  it('has the core go before a group', () => assert.equal(choicesOf([1], [[1, 2]])['1'], 'core'));
});
