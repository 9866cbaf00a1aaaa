import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { requestCancel } from '../../../platform/jobs/state.ts';
import { lockJob } from '../db/jobs.ts';
import { mayFollowJob } from '../permissions.ts';
import { decideCancel } from '../rules/job-steps.ts';

/** A waiting job ends at once, a running one at its next word of progress. @de Auftrag abbrechen */
export const cancelJob = action({
  name: 'operations.cancel-job',
  input: input({ id: id() }),
  async load(db, input) {
    const job = await lockJob(db, input.id);
    return job && { job };
  },
  may: mayFollowJob,
  decide: ({ job }, input) => decideCancel(job.state, input),
  async save(db, deed, { now }) {
    await requestCancel(db, deed.id, now);
    return { about: `operations.job:${deed.id}` };
  },
});
