import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { formatMoment } from '../../platform/format.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { addressOf, type Part } from './snapshot-part.ts';

/** Questions of the recipient and what was answered, in their order. */
export const SnapshotQuestions = ({ shown, visit: { language } }: Part) => {
  const t = poolTexts(language).snapshot;
  const said = (named: string, unnamed: string, at: Date, name: string | null) =>
    fill(name ? named : unnamed, { moment: formatMoment(at, language), name: name ?? '' });
  return (
    <section aria-labelledby="rueckfragen">
      <h2 class="kern-heading-medium" id="rueckfragen">
        {t.questions}
      </h2>
      {shown.questions?.length === 0 && <p>{t.noQuestions}</p>}
      {shown.questions?.map(({ id, text, askedAt, askedBy, answer, answeredAt, answeredBy }) => (
        <article class="hm-card" id={`rueckfrage-${id}`}>
          <p class="hm-kicker">{said(t.askedBy, t.asked, askedAt, askedBy)}</p>
          <p class="hm-pre">{text}</p>
          {answer === null || answeredAt === null ? (
            shown.may.keep ? (
              <ButtonLink
                href={`${addressOf(shown.id)}/rueckfragen/${id}`}
                label={t.answer}
                variant="primary"
              />
            ) : (
              <p class="hm-source">{t.unanswered}</p>
            )
          ) : (
            <>
              <p class="hm-kicker">{said(t.answeredBy, t.answered, answeredAt, answeredBy)}</p>
              <p class="hm-pre">{answer}</p>
            </>
          )}
        </article>
      ))}
    </section>
  );
};
