import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideCancel, decideRetry } from './job-steps.ts';

describe('what may be done with a job', () => {
  for (const [state, cancel, retry] of [
    ['waiting', true, false],
    ['running', true, false],
    ['failed', false, true],
    ['cancelled', false, true],
    ['done', false, false],
  ] as const)
    it(state, () => {
      assert.deepEqual([decideCancel(state, 1).accepted, decideRetry(state, 1).accepted], [cancel, retry]);
    });
});
