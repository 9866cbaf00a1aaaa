import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { ApplicationState, Step } from '../types.ts';
import { decideMove } from './application.ts';
import { isPossible, type NewStep } from './record-step.ts';
import { standingsOn } from './standing.ts';

const decline = declines<keyof typeof de.refusals>('members');

export interface AdmissionFacts {
  application: {
    state: ApplicationState;
    version: number;
    declares: boolean;
    resolutionDay: Day | null;
    headSignedOn: Day | null;
    declaration: string | null;
  };
  questionOpen: boolean;
  steps: readonly Step[];
}

/**
 * The federation confirms a membership: it begins on a day between the head's signature and today, under the version
 * of the declaration that was signed. The same resolution makes the municipality a declared safe harbour from its own
 * day on, where it takes on a demand and the register does not say so yet; mere interest ends.
 *
 * @de Mitgliedschaft bestätigen
 * @source beitritt#aufnahme
 */
export const decideAdmission = (
  facts: AdmissionFacts,
  { day, version }: { day: Day; version: number },
  today: Day,
): Decision<{ day: Day; steps: NewStep[] }> => {
  const { application, questionOpen, steps } = facts;
  const move = decideMove({ state: application.state, questionOpen }, 'confirm');
  if (!move.accepted) return move;
  if (version !== application.version) return decline('application-changed');
  if (day > today) return decline('step-in-future', { field: 'day' });
  if (application.headSignedOn !== null && day < application.headSignedOn)
    return decline('begins-before-signature', { field: 'day' });
  const member: NewStep = {
    status: 'member',
    step: 'begins',
    day,
    declaration: application.declaration,
  };
  if (!fits(steps, member)) return decline('already-member', { field: 'day' });
  return accept({ day, steps: [member, ...declared(facts), ...interestEnds(steps, day)] });
};

const fits = (steps: readonly Step[], step: NewStep): boolean =>
  isPossible([...steps, { id: Number.MAX_SAFE_INTEGER, evidence: '', source: '', ...step }], step.status);

const declared = ({ application: { declares, resolutionDay }, steps }: AdmissionFacts): NewStep[] => {
  if (!declares || resolutionDay === null) return [];
  const step: NewStep = { status: 'declared', step: 'begins', day: resolutionDay, declaration: null };
  return fits(steps, step) ? [step] : [];
};

const interestEnds = (steps: readonly Step[], day: Day): NewStep[] => {
  const step: NewStep = { status: 'interested', step: 'ends', day, declaration: null };
  return standingsOn(steps, day).interested !== 'no' && fits(steps, step) ? [step] : [];
};
