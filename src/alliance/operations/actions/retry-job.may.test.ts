import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { jobOf } from '../job.fixture.ts';
import { retryJob } from './retry-job.ts';

const foreign = {
  ...everybody('not-your-person'),
  public: 'log-in-first',
  system: 'not-your-office',
  K: 'yes',
};

describe('retry-job', () => {
  it('is for whoever started the job, and for the federal coordination', () => {
    assert.deepEqual(verdicts(retryJob.may, { job: jobOf(4) }), { ...foreign, AP: 'yes' });
  });
  it('of the clockwork is for the federal coordination alone', () => {
    assert.deepEqual(verdicts(retryJob.may, { job: jobOf(null) }), foreign);
  });
});
