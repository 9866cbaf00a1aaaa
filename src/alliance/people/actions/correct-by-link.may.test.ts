import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { correctByLink } from './correct-by-link.ts';

it('is open to whoever holds the link', () =>
  assert.deepEqual(verdicts(correctByLink.may, { link: null, contact: null }), everybody('yes')));
