import type { Language } from '../../../platform/texts.ts';
import { Badge, type BadgeProps } from '../../../ui/Badge.tsx';
import { texts } from '../texts/index.ts';
import type { CoverageVerdict } from '../types.ts';

const looks: Record<CoverageVerdict, Omit<BadgeProps, 'label'>> = {
  covered: { tone: 'success' },
  'covered-under-condition': { tone: 'info' },
  'head-may-decide': { tone: 'neutral', icon: 'account-circle' },
  'needs-resolution': { tone: 'warning' },
  excluded: { tone: 'danger', icon: 'close' },
};

/** The answer to "may this municipality do this?" in a word. */
export const VerdictBadge = ({ verdict, language }: { verdict: CoverageVerdict; language: Language }) => (
  <Badge label={texts(language).words.verdict[verdict]} {...looks[verdict]} />
);
