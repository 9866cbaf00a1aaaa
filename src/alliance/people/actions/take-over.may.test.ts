import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { takeOver } from './take-over.ts';

it('is open to whoever holds the link', () =>
  assert.deepEqual(verdicts(takeOver.may, { link: null, office: null }), everybody('yes')));
