import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { Step } from '../types.ts';
import { isPossible } from './record-step.ts';

const decline = declines<keyof typeof de.refusals>('members');

/**
 * Whether a step may be taken back: once, and only if the steps that stay still follow on each other. Who wants to take
 * back a beginning takes back first what came after it.
 *
 * @de Schritt zurücknehmen
 * @source verzeichnis#zuruecknehmen
 */
export const decideVoiding = <Deed>(
  step: { id: number; status: Step['status']; voidedAt: Date | null },
  valid: readonly Step[],
  deed: Deed,
): Decision<Deed> => {
  if (step.voidedAt !== null) return decline('already-voided');
  return isPossible(
    valid.filter(({ id }) => id !== step.id),
    step.status,
  )
    ? accept(deed)
    : decline('later-steps-need-it');
};
