import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { Answer, Releaser, Survey } from '../types.ts';
import { missingIn, pruned } from './visible.ts';
import type { Values } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('surveys');

/** What a release is decided by. */
export interface ReleaseFacts {
  survey: Pick<Survey, 'state' | 'twoPersons' | 'questionnaire'>;
  answer: Pick<Answer, 'state' | 'values' | 'version' | 'proposedBy'>;
}

/**
 * Whether an answer may be written on: the survey is open, the answer not released, and nobody else was faster.
 *
 * @de Antwort bearbeiten
 * @source umfragen#freigabe
 */
export const decideDraft = <Deed>(
  { survey, answer }: { survey: Pick<Survey, 'state'>; answer: Pick<Answer, 'state' | 'version'> | null },
  version: number,
  deed: Deed,
): Decision<Deed> => {
  if (survey.state !== 'open') return decline(survey.state === 'draft' ? 'not-open-yet' : 'survey-closed');
  if (answer?.state === 'released') return decline('already-released');
  if ((answer?.version ?? 0) !== version) return decline('changed-meanwhile');
  return accept(deed);
};

/**
 * Whether the answer is complete enough to be laid before those who release it.
 *
 * @de Zur Freigabe vorlegen
 * @source umfragen#freigabe
 */
export const decideProposal = (facts: ReleaseFacts, version: number): Decision<{ values: Values }> => {
  const draft = decideDraft(facts, version, {});
  if (!draft.accepted) return draft;
  const missing = missingIn(facts.survey.questionnaire, facts.answer.values);
  const [first] = missing;
  if (first) return decline('answers-missing', { with: { n: missing.length, first: first.label.de } });
  return accept({ values: pruned(facts.survey.questionnaire, facts.answer.values) });
};

/**
 * A release is what counts. Where two people are needed, somebody else must have laid the answer before.
 *
 * @de Antwort freigeben
 * @source umfragen#freigabe
 */
export const decideRelease = (
  facts: ReleaseFacts,
  version: number,
  person: number | null,
): Decision<{ values: Values }> => {
  const ready = decideProposal(facts, version);
  if (!ready.accepted || !facts.survey.twoPersons) return ready;
  if (facts.answer.state !== 'proposed') return decline('lay-before-first');
  return facts.answer.proposedBy === person ? decline('second-person') : ready;
};

/** Whether an office is among those who release in this survey. @de Freigabeberechtigt @source umfragen#freigabe */
export const isReleaser = (releaser: Releaser, role: string | undefined): boolean =>
  role === 'OB' || (releaser === 'contact' && role === 'AP');
