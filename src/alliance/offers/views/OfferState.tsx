import type { Language } from '../../../platform/texts.ts';
import { Badge, type BadgeProps } from '../../../ui/Badge.tsx';
import { texts } from '../texts/index.ts';
import type { OfferState as State } from '../types.ts';

const looks: Record<State, Omit<BadgeProps, 'label'>> = {
  discussed: { tone: 'neutral' },
  resolved: { tone: 'info' },
  released: { tone: 'success' },
  paused: { tone: 'warning' },
  expired: { tone: 'neutral' },
  withdrawn: { tone: 'neutral' },
};

/** How far an offer has come, in a word. */
export const OfferState = ({ state, language }: { state: State; language: Language }) => (
  <Badge label={texts(language).words.state[state]} {...looks[state]} />
);
