import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { AmendmentKind, Clause, Phase } from '../types.ts';
import { isOpenOn } from './deadline.ts';
import { allows } from './phase.ts';

const decline = declines<keyof typeof de.refusals>('statements');

export interface ProposalFacts {
  phase: Phase;
  until: Day | null;
  clause: Pick<Clause, 'kind' | 'text' | 'version' | 'removedOn'>;
}

/**
 * Whether an amendment may be proposed: while the text is being drafted, in time, and about the wording that stands.
 *
 * @de Änderung beantragen
 * @source erklaerungen#antraege
 */
export const decideProposal = <
  Deed extends { kind: AmendmentKind; text: string | null; baseVersion: number },
>(
  { phase, until, clause }: ProposalFacts,
  deed: Deed,
  today: Day,
): Decision<Deed & { text: string }> => {
  if (!allows(phase, 'propose-amendment')) return decline('not-drafting');
  if (!isOpenOn(until, today)) return decline('proposals-closed');
  if (clause.removedOn !== null) return decline('clause-removed');
  if (clause.version !== deed.baseVersion) return decline('wording-changed');
  if (deed.kind === 'remove')
    return clause.kind === 'numbered'
      ? accept({ ...deed, text: '' })
      : decline('frame-stays', { field: 'kind' });
  if (deed.text === null) return decline('text-missing', { field: 'text' });
  if (deed.kind === 'change' && deed.text === clause.text)
    return decline('nothing-changed', { field: 'text' });
  return accept({ ...deed, text: deed.text });
};
