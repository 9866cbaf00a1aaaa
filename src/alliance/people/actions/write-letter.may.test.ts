import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { writeLetter } from './write-letter.ts';

const facts = (land: string) =>
  ({ place: { municipality: null, land } }) as Parameters<typeof writeLetter.may>[1];
const nobody = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };

describe('a serial letter', () => {
  it('to the own Land', () =>
    assert.deepEqual(verdicts(writeLetter.may, facts('01')), { ...nobody, LK: 'yes' }));
  it('to another Land', () =>
    assert.deepEqual(verdicts(writeLetter.may, facts('12')), { ...nobody, LK: 'not-your-land' }));
});
