import type { Language } from '../../../platform/texts.ts';
import { Badge, type Tone } from '../../../ui/Badge.tsx';
import { texts } from '../texts/index.ts';
import type { ProgrammeState as State } from '../types.ts';

const tones: Record<State, Tone> = {
  planned: 'info',
  active: 'success',
  suspended: 'warning',
  ended: 'neutral',
};

/** How a programme stands, in a word. */
export const ProgrammeState = ({ state, language }: { state: State | null; language: Language }) => {
  const { words, list } = texts(language);
  return state === null ? (
    <Badge label={list.noState} tone="warning" />
  ) : (
    <Badge label={words.state[state]} tone={tones[state]} />
  );
};
