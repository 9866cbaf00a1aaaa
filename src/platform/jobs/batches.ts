import { dayOf } from '../../shared/days.ts';
import type { AnyAction } from '../action.ts';
import type { House } from '../house.ts';
import { perform } from '../perform.ts';
import type { JobTools } from './job.ts';

/**
 * Does the deed that is called like its job again and again, each time stored as a whole with the mails it wrote, until
 * its reply says that there is no `more`. After a crash it goes on where it was.
 */
export const inBatches = async (
  house: House,
  action: AnyAction,
  input: unknown,
  { progress }: Pick<JobTools, 'progress'>,
): Promise<void> => {
  const now = house.clock.now();
  const occasion = { actor: { kind: 'system', job: action.name } as const, now, today: dayOf(now) };
  let more = true;
  for (let turn = 0; more; turn += 1) {
    await progress('writing', turn);
    const outcome = await perform(house, action, input, occasion);
    more = outcome.outcome === 'done' && outcome.trace.reply?.['more'] === true;
  }
};
