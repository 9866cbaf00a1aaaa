import { texts } from '../../alliance/offers/texts/index.ts';
import { amountSentence } from '../../alliance/offers/views/amount.ts';
import { Confirmed } from '../../alliance/offers/views/Confirmed.tsx';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { fill } from '../../platform/texts.ts';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { path } from './address.ts';
import { surveyTitle } from './FromSurvey.tsx';
import type { Part } from './offer.tsx';

/** The offer as a list of facts beside its history. */
export const OfferFacts = ({ shown, visit: { language } }: Part) => {
  const { one: t, list } = texts(language);
  const day = (value: string) => formatDay(value, language);
  return (
    <section>
      <h2 class="kern-heading-medium">{t.facts}</h2>
      <DescriptionList
        stacked
        items={[
          {
            term: t.municipality,
            detail: <a href={`${path}/kommune/${encodeURIComponent(shown.municipality)}`}>{shown.name}</a>,
          },
          { term: t.amount, detail: amountSentence(shown, language) },
          ...(shown.taken > 0
            ? [{ term: t.taken, detail: fill(t.takenOf, { n: formatNumber(shown.taken, language) }) }]
            : []),
          {
            term: t.groups,
            detail:
              shown.groups.length === 0
                ? list.everybody
                : shown.groups.map((group) => group[language]).join(', '),
          },
          { term: t.programmes, detail: <Programmes shown={shown} language={language} /> },
          {
            term: t.validity,
            detail: fill(t.span, { from: day(shown.validFrom), to: day(shown.validTo) }),
          },
          {
            term: t.minimumGroup,
            detail: shown.minimumGroup === null ? t.anySize : fill(t.minimum, { n: shown.minimumGroup }),
          },
          { term: t.conditions, detail: <Conditions shown={shown} language={language} /> },
          ...(shown.resolution === null
            ? []
            : [
                {
                  term: t.resolution,
                  detail: <a href={`/mandate/${shown.resolution}`}>{shown.resolutionName}</a>,
                },
              ]),
          ...(shown.evidence
            ? [
                {
                  term: t.evidence,
                  detail: shown.survey ? (
                    <a href={`/umfragen/${shown.survey.id}`}>{surveyTitle(shown.survey, language)}</a>
                  ) : (
                    t.fromSurvey
                  ),
                },
              ]
            : []),
          { term: t.confirmed, detail: <Confirmed offer={shown} language={language} /> },
        ]}
      />
    </section>
  );
};

interface Facts {
  shown: Part['shown'];
  language: Part['visit']['language'];
}

const Programmes = ({ shown, language }: Facts) => {
  const { one: t, list } = texts(language);
  if (shown.programmes.length === 0) return <>{list.anyProgramme}</>;
  return (
    <>
      {shown.programmes.map(({ id, name }, index) => (
        <>
          {index > 0 && ', '}
          <a href={`/programme/${id}`}>{name}</a>
        </>
      ))}
      {shown.programmes.length > 1 && <span class="hm-source"> {t.programmesNote}</span>}
    </>
  );
};

const Conditions = ({ shown, language }: Facts) => {
  const { one: t, words } = texts(language);
  if (shown.conditions.length === 0 && shown.conditionText === null) return <>{t.noConditions}</>;
  return (
    <>
      {shown.conditions.map((condition) => words.condition[condition]).join('; ')}
      {shown.conditionText && <span class="hm-pre"> {shown.conditionText}</span>}
    </>
  );
};
