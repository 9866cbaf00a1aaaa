import type { Language } from '../../../platform/texts.ts';
import { Badge, type Tone } from '../../../ui/Badge.tsx';
import { texts } from '../texts/index.ts';
import type { CallOffState, RequestState } from '../types.ts';

const callOffTones: Record<CallOffState, Tone> = {
  received: 'info',
  asked: 'info',
  accepted: 'success',
  closed: 'neutral',
  withdrawn: 'neutral',
};

/** How far a call-off has come, in a word. */
export const CallOffBadge = ({ state, language }: { state: CallOffState; language: Language }) => (
  <Badge label={texts(language).callOff.states[state]} tone={callOffTones[state]} />
);

const requestTones: Record<RequestState, Tone> = {
  asked: 'info',
  prepared: 'info',
  pledged: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
  lapsed: 'neutral',
};

/** How far a municipality is with its answer, in a word. */
export const RequestBadge = ({
  state,
  overdue,
  language,
}: {
  state: RequestState;
  overdue: boolean;
  language: Language;
}) => {
  const t = texts(language).callOff;
  return overdue ? (
    <Badge label={t.overdue} tone="warning" />
  ) : (
    <Badge label={t.requestStates[state]} tone={requestTones[state]} />
  );
};
