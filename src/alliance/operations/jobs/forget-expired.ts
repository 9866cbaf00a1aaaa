import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { forgetExpired } from '../actions/forget-expired.ts';
import { retentions } from '../db/retentions.ts';

/** Every night: deletes what has been kept long enough. @de Abgelaufenes löschen */
export const forgetAllExpired = job({
  name: 'operations.forget-expired',
  async run(house, _: unknown, { actor }) {
    const now = house.clock.now();
    const forgotten: Record<string, unknown> = {};
    for (const { kind } of retentions) {
      const outcome = await perform(house, forgetExpired, { kind }, { actor, now, today: dayOf(now) });
      if (outcome.outcome === 'done') forgotten[kind] = outcome.trace.details?.['count'];
    }
    return forgotten;
  },
});
