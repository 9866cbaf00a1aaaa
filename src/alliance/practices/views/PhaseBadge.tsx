import type { Language } from '../../../platform/texts.ts';
import { Badge, type Tone } from '../../../ui/Badge.tsx';
import type { Phase } from '../rules/phase.ts';
import { texts } from '../texts/index.ts';

const tones: Record<Phase, Tone> = { coming: 'info', running: 'success', over: 'neutral', ended: 'neutral' };

/** Whether a sponsorship runs, in a word. */
export const PhaseBadge = ({ phase, language }: { phase: Phase; language: Language }) => (
  <Badge label={texts(language).sponsorship[phase]} tone={tones[phase]} />
);
