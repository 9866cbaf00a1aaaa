import { texts } from '../../alliance/practices/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay } from '../../platform/format.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { Part } from './measure.tsx';

/** Why a measure is recommended, until when, and who has taken it over. */
export const PracticeFacts = ({ shown, visit: { house, language } }: Part) => {
  const { practice: t, actions } = texts(language);
  const { practice } = shown;
  if (!practice) return null;
  const verdicts = actions['review-practice'].fields.verdict.options;
  return (
    <>
      <h2 class="kern-heading-medium">{t.why}</h2>
      <p class="hm-pre">{practice.reason}</p>
      {practice.retiredOn === null ? (
        <p>
          {t.reviewOn}: {formatDay(practice.reviewOn, language)}{' '}
          {practice.overdue && <Badge label={t.reviewOverdue} tone="warning" />}
        </p>
      ) : (
        <p>
          {t.retired} ({formatDay(practice.retiredOn, language)}): {practice.retireReason}
        </p>
      )}
      <h2 class="kern-heading-medium">{t.adoptedBy}</h2>
      {shown.adoptions.length === 0 && <p>{t.nobody}</p>}
      <ul>
        {shown.adoptions.map(({ municipality, day, note }) => (
          <li>
            <a href={`/fortschritt/${municipality}`}>{nameOf(house, municipality)}</a>,{' '}
            {formatDay(day, language)}
            {note && `: ${note}`}
          </li>
        ))}
      </ul>
      {shown.reviews.length > 0 && (
        <>
          <h2 class="kern-heading-medium">{t.reviews}</h2>
          <ul>
            {shown.reviews.map(({ day, verdict, note }) => (
              <li>
                {formatDay(day, language)}, {verdicts[verdict]}: {note}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
