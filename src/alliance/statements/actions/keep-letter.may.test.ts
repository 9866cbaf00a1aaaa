import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { keepLetter } from './keep-letter.ts';

it('keep-letter: the background alone', () =>
  assert.deepEqual(verdicts(keepLetter.may, {} as never), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    system: 'yes',
  }));
