import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { lockJob, restartJob } from '../db/jobs.ts';
import { mayFollowJob } from '../permissions.ts';
import { decideRetry } from '../rules/job-steps.ts';

/** Puts a failed or cancelled job back into the queue. @de Auftrag neu beginnen */
export const retryJob = action({
  name: 'operations.retry-job',
  input: input({ id: id() }),
  async load(db, input) {
    const job = await lockJob(db, input.id);
    return job && { job };
  },
  may: mayFollowJob,
  decide: ({ job }, input) => decideRetry(job.state, input),
  async save(db, deed, { now }) {
    await restartJob(db, deed.id, now);
    return { about: `operations.job:${deed.id}` };
  },
});
