import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { signStatement } from './sign-statement.ts';

/** The head of Flensburg holds office 3. */
const table = (place: typeof own, office: number) =>
  verdicts(signStatement.may, { place, signature: { office } } as never);
const refused = { ...everybody('not-your-office'), public: 'log-in-first' };

describe('who may sign', () => {
  it('the office that is named, and nobody in its place', () => {
    assert.deepEqual(table(own, 3), { ...refused, OB: 'yes' });
  });
  it('not another head of the same municipality', () => {
    assert.deepEqual(table(own, 99), { ...refused, OB: 'statements.link-of-other-office' });
  });
  it('not the head of a neighbour', () => {
    assert.deepEqual(table(neighbour, 3), { ...refused, OB: 'not-your-municipality' });
  });
});
