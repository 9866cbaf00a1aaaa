import type { Language } from '../../../platform/texts.ts';
import { Badge, type Tone } from '../../../ui/Badge.tsx';
import { texts } from '../texts/index.ts';
import type { AnswerState, SurveyState } from '../types.ts';

const tones: Record<SurveyState, Tone> = { draft: 'neutral', open: 'info', closed: 'success' };
const answerTones: Record<AnswerState, Tone> = { draft: 'warning', proposed: 'info', released: 'success' };

/** How a survey stands, in a word. */
export const SurveyBadge = ({ state, language }: { state: SurveyState; language: Language }) => (
  <Badge label={texts(language).survey.states[state]} tone={tones[state]} />
);

/** How the answer of a municipality stands; null: not begun. */
export const AnswerBadge = ({ state, language }: { state: AnswerState | null; language: Language }) => {
  const t = texts(language).answer;
  return state === null ? (
    <Badge label={t.notBegun} tone="warning" />
  ) : (
    <Badge label={t.states[state]} tone={answerTones[state]} />
  );
};
