import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { remindNow } from './remind-now.ts';

const of = (state: string) => verdicts(remindNow.may, { survey: { state } } as never);
const refused = { ...everybody('not-your-office'), public: 'log-in-first' };

describe('who may remind now', () => {
  it('those who run after answers; a coordination reaches its own Länder alone', () =>
    assert.deepEqual(of('open'), { ...refused, K: 'yes', LK: 'yes' }));
  it('nobody of a draft', () =>
    assert.deepEqual(of('draft'), {
      ...refused,
      K: 'surveys.nobody-asked-yet',
      LK: 'surveys.nobody-asked-yet',
    }));
});
