import type { Day } from '../../../shared/days.ts';
import { type Standing, type Standings, type Status, type Step, type StepKind, statuses } from '../types.ts';

const after: Record<StepKind, Standing> = {
  begins: 'yes',
  suspended: 'suspended',
  resumed: 'yes',
  ends: 'no',
};

/**
 * How each status stands on a day: the latest step up to and including that day counts; of two steps on one day the one
 * recorded later.
 *
 * @de Stand an einem Tag
 * @source verzeichnis#stand-am-tag
 */
export const standingsOn = (steps: readonly Step[], day: Day): Standings =>
  Object.fromEntries(statuses.map((status) => [status, standingOn(steps, status, day)])) as Standings;

const standingOn = (steps: readonly Step[], status: Status, day: Day): Standing => {
  const last = steps
    .filter((step) => step.status === status && step.day <= day)
    .reduce<Step | null>((latest, step) => (latest && isLater(latest, step) ? latest : step), null);
  return last ? after[last.step] : 'no';
};

const isLater = (a: Step, b: Step): boolean => a.day > b.day || (a.day === b.day && a.id > b.id);

/** The steps that may follow on a standing. @de Zulässiger nächster Schritt @source verzeichnis#schritte */
export const nextSteps: Record<Standing, readonly StepKind[]> = {
  no: ['begins'],
  yes: ['suspended', 'ends'],
  suspended: ['resumed', 'ends'],
};
