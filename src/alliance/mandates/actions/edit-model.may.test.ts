import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { editModel } from './edit-model.ts';

const expected = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };
/** The Land coordination of the cast is person 2, the municipal contact person 4. */
const writtenBy = (person: number | null) => verdicts(editModel.may, { writtenBy: person } as never);

describe('who may improve a model', () => {
  it('the Land coordination that wrote it, and the federation', () =>
    assert.deepEqual(writtenBy(2), { ...expected, LK: 'yes' }));
  it('no other Land coordination', () =>
    assert.deepEqual(writtenBy(9), { ...expected, LK: 'not-your-person' }));
  it('nobody but the federation where the author is not known', () =>
    assert.deepEqual(writtenBy(null), { ...expected, LK: 'not-your-person' }));
  it('not a contact, who may have written it in an earlier office', () =>
    assert.deepEqual(writtenBy(4), { ...expected, LK: 'not-your-person' }));
});
