import { inBatches } from '../../../platform/jobs/batches.ts';
import { job } from '../../../platform/jobs/job.ts';
import { tellMembers } from '../actions/tell-members.ts';
import type { Opened } from '../mails/opened.ts';

/** Right after positions or signatures were opened. */
export const tellMembersJob = job<{ statement: number; of: Opened }>({
  name: 'statements.tell-members',
  run: (house, { statement, of }, tools) => inBatches(house, tellMembers, { statement, of }, tools),
});
