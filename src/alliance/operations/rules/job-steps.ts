import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { JobStateName } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('operations');

/** What may be done with a job in which state. @de Auftragszustand @source betrieb#auftraege */
export const jobSteps: Record<JobStateName, readonly ('cancel' | 'retry')[]> = {
  waiting: ['cancel'],
  running: ['cancel'],
  failed: ['retry'],
  cancelled: ['retry'],
  done: [],
};

/** @de Auftrag abbrechen @source betrieb#auftraege */
export const decideCancel = <Deed>(state: JobStateName, deed: Deed): Decision<Deed> =>
  jobSteps[state].includes('cancel') ? accept(deed) : decline('job-has-ended');

/** @de Auftrag neu beginnen @source betrieb#auftraege */
export const decideRetry = <Deed>(state: JobStateName, deed: Deed): Decision<Deed> =>
  jobSteps[state].includes('retry') ? accept(deed) : decline('job-not-to-retry');
