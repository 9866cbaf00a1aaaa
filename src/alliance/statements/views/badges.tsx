import type { Language } from '../../../platform/texts.ts';
import { Badge, type Tone } from '../../../ui/Badge.tsx';
import { texts } from '../texts/index.ts';
import type { AmendmentState, Phase, Stance } from '../types.ts';

const phaseTones: Record<Phase, Tone> = {
  drafting: 'neutral',
  positions: 'info',
  final: 'info',
  signatures: 'info',
  sent: 'success',
  answered: 'success',
  dropped: 'neutral',
};

/** In which phase a statement is. */
export const PhaseBadge = ({ phase, language }: { phase: Phase; language: Language }) => (
  <Badge label={texts(language).words.phase[phase]} tone={phaseTones[phase]} />
);

const amendmentTones: Record<AmendmentState, Tone> = {
  open: 'warning',
  accepted: 'success',
  'accepted-modified': 'success',
  rejected: 'neutral',
  vote: 'warning',
  variant: 'info',
  withdrawn: 'neutral',
};

/** What became of an amendment. */
export const AmendmentBadge = ({ state, language }: { state: AmendmentState; language: Language }) => (
  <Badge label={texts(language).words.amendmentState[state]} tone={amendmentTones[state]} />
);

/** How a municipality stands to a clause; no stance is better coloured than another. */
export const StanceBadge = ({ stance, language }: { stance: Stance; language: Language }) => (
  <Badge label={texts(language).words.stance[stance]} />
);
