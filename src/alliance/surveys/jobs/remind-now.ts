import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { remindMissing } from '../actions/remind-missing.ts';

/** Reminds those who are missing because somebody asked for it, batch by batch. Whoever was just written to is left out. */
export const remindNowJob = job<{ survey: number; lands: string[] | null }>({
  name: 'surveys.remind-now',
  async run(house, { survey, lands }) {
    const now = house.clock.now();
    const occasion = {
      actor: { kind: 'system', job: 'surveys.remind-now' } as const,
      now,
      today: dayOf(now),
    };
    let written = 0;
    let after: string | null = null;
    do {
      const asked = { id: survey, after, now: true, lands: lands ?? [] };
      const outcome = await perform(house, remindMissing, asked, occasion);
      const reply: Record<string, unknown> = outcome.outcome === 'done' ? (outcome.trace.reply ?? {}) : {};
      written += Number(reply['written'] ?? 0);
      after = (reply['next'] as string | null | undefined) ?? null;
    } while (after !== null);
    return { written };
  },
});
