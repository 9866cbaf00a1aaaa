import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { tellMembers } from '../actions/tell-members.ts';
import type { Opened } from '../mails/opened.ts';

/** Right after positions or signatures were opened. Each batch is stored with the mails it wrote. */
export const tellMembersJob = job<{ statement: number; of: Opened }>({
  name: 'statements.tell-members',
  async run(house, { statement, of }, { progress }) {
    const now = house.clock.now();
    const occasion = {
      actor: { kind: 'system', job: 'statements.tell-members' } as const,
      now,
      today: dayOf(now),
    };
    let more = true;
    for (let turn = 0; more; turn += 1) {
      await progress('writing', turn);
      const outcome = await perform(house, tellMembers, { statement, of }, occasion);
      more = outcome.outcome === 'done' && outcome.trace.reply?.['more'] === true;
    }
  },
});
