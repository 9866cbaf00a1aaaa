import { accept, type Decision, declines } from '../../../shared/decision.ts';
import { addDays, type Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { Amendment, AmendmentState, Procedure } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** What can happen to an amendment. @de Schritt eines Änderungsantrags */
export type AmendmentStep = Procedure | 'withdraw' | 'reopen';

/**
 * Which state follows on which step; what is missing is not possible.
 *
 * @de Gang eines Änderungsantrags
 * @source erklaerungen#verfahren
 */
export const amendmentSteps: Record<AmendmentStep, Partial<Record<AmendmentState, AmendmentState>>> = {
  accept: { open: 'accepted', vote: 'accepted' },
  'accept-modified': { open: 'accepted-modified', vote: 'accepted-modified' },
  reject: { open: 'rejected', vote: 'rejected' },
  vote: { open: 'vote' },
  variant: { open: 'variant', vote: 'variant' },
  withdraw: { open: 'withdrawn', vote: 'withdrawn' },
  reopen: { accepted: 'open', 'accepted-modified': 'open', rejected: 'open' },
};

/** So long a proposer may think about what the coordination proposes. */
export const answerDays = 7;

/**
 * Whether the coordination may decide an amendment so. What takes something away from the proposer needs a proposed
 * procedure and an answer, or the time for one; whoever insists gets a vote. Suggestions are free of all that.
 *
 * @de Über einen Änderungsantrag entscheiden
 * @source erklaerungen#verfahren
 */
export const decideAmendment = <Deed extends { decision: AmendmentStep; note: string | null }>(
  amendment: Amendment,
  deed: Deed,
  today: Day,
): Decision<Deed & { state: AmendmentState }> => {
  const { decision, note } = deed;
  const state = amendmentSteps[decision][amendment.state];
  if (!state) return decline('amendment-closed');
  if (decision === 'reopen' && amendment.appliedVersion !== null) return decline('already-written-in');
  if (decision === 'variant' && amendment.kind !== 'change')
    return decline('only-changes', { field: 'decision' });
  if (decision === 'accept-modified' && amendment.procedureText === null)
    return decline('propose-first', { field: 'decision' });
  const againstProposer = decision === 'reject' || decision === 'accept-modified';
  if (amendment.state === 'vote') {
    if (decision !== 'variant' && note === null) return decline('vote-result-missing', { field: 'note' });
  } else if (againstProposer && !amendment.suggestion) {
    if (amendment.procedure !== decision || amendment.procedureOn === null)
      return decline('propose-first', { field: 'decision' });
    if (amendment.answer === 'insists') return decline('proposer-insists', { field: 'decision' });
    if (amendment.answer === null && today < addDays(amendment.procedureOn, answerDays))
      return decline('wait-for-answer', { field: 'decision', with: { days: answerDays } });
  }
  return accept({ ...deed, state });
};

/** Whether a procedure can be proposed for an amendment. @de Verfahren vorschlagen @source erklaerungen#verfahren */
export const decideProcedure = <Deed extends { procedure: Procedure; text: string | null }>(
  amendment: Amendment,
  deed: Deed,
): Decision<Deed> => {
  if (amendment.state !== 'open') return decline('amendment-closed');
  if (amendment.suggestion) return decline('only-a-suggestion');
  const { procedure, text } = deed;
  if (procedure === 'variant' && amendment.kind !== 'change')
    return decline('only-changes', { field: 'procedure' });
  if (procedure !== 'accept-modified') return accept({ ...deed, text: null });
  if (amendment.kind === 'remove') return decline('nothing-to-modify', { field: 'procedure' });
  if (text === null || text === amendment.text || text === amendment.baseText)
    return decline('modified-text-missing', { field: 'text' });
  return accept(deed);
};
