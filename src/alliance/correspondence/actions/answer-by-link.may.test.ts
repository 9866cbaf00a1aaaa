import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { answerByLink } from './answer-by-link.ts';

it('answer-by-link: whoever holds the link', () =>
  assert.deepEqual(
    verdicts(answerByLink.may, {} as Parameters<typeof answerByLink.may>[1]),
    everybody('yes'),
  ));
