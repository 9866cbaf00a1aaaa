import { inBatches } from '../../../platform/jobs/batches.ts';
import { job } from '../../../platform/jobs/job.ts';
import { askAgain } from '../actions/ask-again.ts';

/** After a round was opened again: those whose signed words changed. */
export const askAgainJob = job<{ statement: number }>({
  name: 'statements.ask-again',
  run: (house, { statement }, tools) => inBatches(house, askAgain, { statement }, tools),
});
