import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { editModel } from './edit-model.ts';

const expected = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };
const say = (writtenBy: number | null) => verdicts(editModel.may, { writtenBy } as never);

describe('who may change a model', () => {
  it('the coordination that wrote it, and the federation', () =>
    assert.deepEqual(say(2), { ...expected, LK: 'yes' }));
  it('of another author only the federation', () =>
    assert.deepEqual(say(99), { ...expected, LK: 'not-your-person' }));
  it('of an erased author only the federation', () =>
    assert.deepEqual(say(null), { ...expected, LK: 'not-your-person' }));
});
