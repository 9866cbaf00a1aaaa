import type { Day } from '../../../shared/days.ts';
import type { Status, Step } from '../types.ts';
import { standingsOn } from './standing.ts';

/**
 * The step with which a status began that stands or is suspended on a day: the latest beginning. A suspension does not
 * reset it; after an end and a new beginning the new one counts.
 *
 * @de Beginn eines Status
 * @source verzeichnis#stand-am-tag
 */
export const beginningOf = (steps: readonly Step[], status: Status, day: Day): Step | null => {
  if (standingsOn(steps, day)[status] === 'no') return null;
  return steps
    .filter((step) => step.status === status && step.step === 'begins' && step.day <= day)
    .reduce<Step | null>((latest, step) => (latest && isLater(latest, step) ? latest : step), null);
};

const isLater = (a: Step, b: Step): boolean => a.day > b.day || (a.day === b.day && a.id > b.id);
