import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { checkLetter } from './check-letter.ts';

it('check-letter: whoever was handed one', () =>
  assert.deepEqual(verdicts(checkLetter.may, {}), everybody('yes')));
