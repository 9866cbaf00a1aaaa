import type { Language } from '../../../platform/texts.ts';
import { Badge, type Tone } from '../../../ui/Badge.tsx';
import { texts } from '../texts/index.ts';
import type { DemandState } from '../types.ts';

const tones: Record<DemandState, Tone> = {
  decided: 'info',
  'in-progress': 'info',
  done: 'success',
  unknown: 'neutral',
};

/** How a demand stands, in a word. */
export const StateBadge = ({ state, language }: { state: DemandState; language: Language }) => (
  <Badge label={texts(language).progress.states[state]} tone={tones[state]} />
);
