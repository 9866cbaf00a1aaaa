import { texts } from '../../alliance/correspondence/texts/index.ts';
import type { AnswerKind, Standing } from '../../alliance/correspondence/types.ts';
import type { Language } from '../../platform/texts.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';

const tones: Record<Standing, Tone> = {
  'to-classify': 'info',
  overdue: 'warning',
  waiting: 'neutral',
  answered: 'success',
  closed: 'neutral',
};

/** Where a thread stands, and what the latest answer said. */
export const StandingBadges = ({
  standing,
  answer,
  language,
}: {
  /** null where the reader is not told. */
  standing: Standing | null;
  answer: AnswerKind | null;
  language: Language;
}) => {
  const { standings, answers } = texts(language).page;
  return (
    <>
      {standing && <Badge label={standings[standing]} tone={tones[standing]} />}{' '}
      {answer && <Badge label={answers[answer]} />}
    </>
  );
};
