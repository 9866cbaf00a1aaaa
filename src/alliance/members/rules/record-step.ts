import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { Status, Step, StepKind } from '../types.ts';
import { nextSteps, standingsOn } from './standing.ts';

const decline = declines<keyof typeof de.refusals>('members');

export interface NewStep {
  status: Status;
  step: StepKind;
  day: Day;
  declaration: string | null;
}

/**
 * Whether a step fits into the history: not in the future, allowed after what stands on that day, and such that every
 * later step still fits. A membership begins with the signature under one version of the declaration.
 *
 * @de Schritt eintragen
 * @source verzeichnis#schritte
 */
export const decideStep = <Deed extends NewStep>(
  steps: readonly Step[],
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (deed.day > today) return decline('step-in-future', { field: 'day' });
  if (deed.status === 'member' && deed.step === 'begins' && !deed.declaration)
    return decline('declaration-missing', { field: 'declaration' });
  const added: Step = { id: Number.MAX_SAFE_INTEGER, evidence: '', source: '', ...deed };
  return isPossible([...steps, added], deed.status)
    ? accept(deed)
    : decline('step-does-not-fit', { field: 'step' });
};

/** Whether one status's steps, in the order of their days, each follow on what stood before. */
export const isPossible = (steps: readonly Step[], status: Status): boolean => {
  const own = steps
    .filter((step) => step.status === status)
    .sort((a, b) => (a.day === b.day ? a.id - b.id : a.day < b.day ? -1 : 1));
  return own.every((step, index) => {
    const before = own.slice(0, index);
    const standing = standingsOn(before, step.day)[status];
    return nextSteps[standing].includes(step.step);
  });
};
