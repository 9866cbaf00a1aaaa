import { texts } from '../../alliance/members/texts/index.ts';
import { formatLongDay } from '../../platform/format.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { dayOf } from '../../shared/days.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Timeline } from '../../ui/Timeline.tsx';

interface Question {
  id: number;
  question: string;
  askedAt: Date;
  answer: string | null;
  answeredAt: Date | null;
}

/** Questions and answers, the latest first. */
export const Questions = ({
  questions,
  language,
}: {
  questions: readonly Question[];
  language: Language;
}) => {
  const t = texts(language).applications.file;
  return (
    <>
      <h2>{t.questions}</h2>
      {questions.length === 0 ? (
        <p>{t.noQuestions}</p>
      ) : (
        <Timeline
          moments={questions.map(({ question, askedAt, answer, answeredAt }) => ({
            date: formatLongDay(dayOf(askedAt), language),
            dateTime: dayOf(askedAt),
            title: <span class="hm-pre">{question}</span>,
            badges: answeredAt === null && <Badge label={t.openSince} tone="warning" />,
            text: answeredAt && (
              <>
                <strong>{fill(t.answered, { day: formatLongDay(dayOf(answeredAt), language) })}</strong>
                <p class="hm-pre">{answer}</p>
              </>
            ),
          }))}
        />
      )}
    </>
  );
};
