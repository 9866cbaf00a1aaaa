import { dayOf } from '../../../shared/days.ts';
import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { sendNotices } from '../actions/send-notices.ts';
import { selectDigestReaders } from '../db/notices.ts';
import { digestsOn } from '../rules/notices.ts';

/** Sends the daily mails, and on Mondays the weekly ones too. */
export const sendDigests = job({
  name: 'people.send-digests',
  async run(house, _input: unknown, { actor }) {
    const now = house.clock.now();
    const today = dayOf(now);
    let sent = 0;
    for (const digest of digestsOn(today))
      for (const person of await selectDigestReaders(house.database, digest)) {
        const outcome = await perform(house, sendNotices, { person, digest }, { actor, now, today });
        if (outcome.outcome === 'done') sent += 1;
      }
    return { sent };
  },
});
