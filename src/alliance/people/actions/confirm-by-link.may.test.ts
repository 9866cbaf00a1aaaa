import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { confirmByLink } from './confirm-by-link.ts';

it('is open to whoever holds the link', () =>
  assert.deepEqual(verdicts(confirmByLink.may, { link: null, contact: null }), everybody('yes')));
