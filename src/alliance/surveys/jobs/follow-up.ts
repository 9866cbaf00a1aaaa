import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { remindMissing } from '../actions/remind-missing.ts';
import { tellCoordinations } from '../actions/tell-coordinations.ts';
import { selectOpenSurveys } from '../db/surveys.ts';

/**
 * Once a day, and right after a survey was opened: invites, reminds those who are missing, and tells the coordinations.
 * Each batch is stored with the mails it wrote, so that after a crash nobody is written to twice.
 */
export const followUp = job<{ survey?: number }>({
  name: 'surveys.follow-up',
  async run(house, { survey: only }, { progress }) {
    const now = house.clock.now();
    const occasion = { actor: { kind: 'system', job: 'surveys.follow-up' } as const, now, today: dayOf(now) };
    const open = (await selectOpenSurveys(house.database)).filter(
      ({ id }) => only === undefined || id === only,
    );
    let written = 0;
    for (const [index, { id }] of open.entries()) {
      let after: string | null = null;
      do {
        await progress('writing', index, open.length);
        const outcome = await perform(house, remindMissing, { id, after, now: false, lands: [] }, occasion);
        const reply: Record<string, unknown> = outcome.outcome === 'done' ? (outcome.trace.reply ?? {}) : {};
        written += Number(reply['written'] ?? 0);
        after = (reply['next'] as string | null | undefined) ?? null;
      } while (after !== null);
      await perform(house, tellCoordinations, { id }, occasion);
    }
    return { surveys: open.length, written };
  },
});
