import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { erasePersonalBefore } from '../../../platform/record/erase.ts';
import { dayOf } from '../../../shared/days.ts';
import { eraseApplication } from '../actions/erase-application.ts';
import { lapseApplication } from '../actions/lapse-application.ts';
import { selectUntouched } from '../db/application.ts';
import { deleteInterestMailsBefore } from '../db/interest-mails.ts';
import { idleDays, keptDays, unconfirmedDays } from '../rules/retention.ts';

const dayMs = 86_400_000;

/** Every day: lets applications lapse that nobody goes on with, and erases what was kept long enough. @de Anträge aufräumen */
export const clearApplications = job({
  name: 'members.clear-applications',
  async run(house, _: unknown, { actor }) {
    const now = house.clock.now();
    const occasion = { actor, now, today: dayOf(now) };
    // One millisecond more, because a moment counts as reached on its very last one.
    const before = (days: number) => new Date(now.getTime() - days * dayMs + 1);
    const ended = ['confirmed', 'rejected', 'withdrawn', 'expired'] as const;
    const lapsing = [
      ...(await selectUntouched(house.database, ['interested'], before(unconfirmedDays))),
      ...(await selectUntouched(house.database, ['preparing'], before(idleDays))),
    ];
    const erasing = await selectUntouched(house.database, ended, before(keptDays));
    for (const id of lapsing) await perform(house, lapseApplication, { id }, occasion);
    for (const id of erasing) await perform(house, eraseApplication, { id }, occasion);
    await deleteInterestMailsBefore(house.database, before(1));
    await erasePersonalBefore(house.database, 'members.declare-interest', before(keptDays));
    return { lapsed: lapsing.length, erased: erasing.length };
  },
});
