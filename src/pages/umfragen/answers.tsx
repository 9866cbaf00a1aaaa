import { answers } from '../../alliance/surveys/reads/answers.ts';
import { singleAnswer } from '../../alliance/surveys/reads/single-answer.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { AnswerTable } from '../../alliance/surveys/views/AnswerTable.tsx';
import { titleIn } from '../../alliance/surveys/views/sentences.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { landOf, lands } from '../../alliance/territory/lands.ts';
import { formatDay, formatLongDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { dayOf } from '../../shared/days.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { hrefOf, queryOf, surveyPath, titleOf, toAll, toSurvey } from './address.ts';
import { Adopt } from './answer.tsx';

type Shown = ShownBy<typeof answers>;

export const answersPage = page({
  path: `${surveyPath}/antworten`,
  read: answers,
  title: ({ survey }, visit) => titleOf(texts(visit.language).response.answersOf, survey, visit),
  crumbs: ({ survey }, visit) => [toAll(visit), toSurvey(survey, visit)],
  view: (shown, visit) => <Answers shown={shown} visit={visit} />,
});

const Answers = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { house, language } = visit;
  const { response: t, survey: s } = texts(language);
  const base = `${hrefOf(shown.survey.id)}/antworten`;
  return (
    <>
      <PageHead
        title={t.answersTitle}
        kicker={titleIn(shown.survey, language)}
        lead={t.answersLead}
        actions={
          shown.total > 0 &&
          (['csv', 'xlsx', 'json'] as const).map((kind) => (
            <ButtonLink href={`${base}.${kind}`} label={kind.toUpperCase()} icon="download" download />
          ))
        }
      />
      <FilterBar
        action={base}
        label={t.land}
        submit={t.filter}
        reset={shown.land === null ? undefined : { label: t.reset, href: base }}
        result={<strong>{fill(t.found, { n: formatNumber(shown.total, language) })}</strong>}
      >
        <SelectField
          name="land"
          label={t.land}
          empty={t.allLands}
          value={shown.land ?? ''}
          options={lands.map((land) => ({ value: land.key, label: land[language] }))}
        />
      </FilterBar>
      {shown.total === 0 ? (
        <EmptyState title={t.answersEmpty} text={t.answersEmptyText} />
      ) : (
        <DataTable
          caption={t.answersTitle}
          hideCaption
          rows={shown.answers}
          columns={[
            {
              header: t.municipality,
              rowHeader: true,
              cell: ({ municipality }) => (
                <a href={`${base}/${encodeURIComponent(municipality)}`}>{nameOf(house, municipality)}</a>
              ),
            },
            { header: t.land, cell: ({ land }) => landOf(land)?.[language] ?? land },
            { header: t.releasedAt, cell: ({ releasedAt }) => formatDay(dayOf(releasedAt), language) },
          ]}
        />
      )}
      <Pagination
        words={s.pagination}
        page={shown.page}
        pages={shown.pages}
        href={(seite) => base + queryOf({ land: shown.land, seite })}
      />
      <SourceNote
        asOf={formatDay(shown.today, language)}
        sources={[{ label: s.ownSource }]}
        words={{ asOf: s.asOf, source: s.source }}
      />
    </>
  );
};

export const singleAnswerPage = page({
  path: `${surveyPath}/antworten/:kommune`,
  read: singleAnswer,
  title: ({ survey, municipality }, { house, language }) =>
    `${fill(texts(language).answer.ofPlace, { place: nameOf(house, municipality) })}: ${titleIn(survey, language)}`,
  crumbs: ({ survey }, visit) => [
    toAll(visit),
    toSurvey(survey, visit),
    { href: `${hrefOf(survey.id)}/antworten`, label: texts(visit.language).response.answersTitle },
  ],
  view: (shown, { house, language }) => {
    const t = texts(language).answer;
    return (
      <>
        <PageHead
          title={fill(t.ofPlace, { place: nameOf(house, shown.municipality) })}
          kicker={titleIn(shown.survey, language)}
          {...(shown.releasedAt && {
            lead: fill(t.released, { day: formatLongDay(dayOf(shown.releasedAt), language) }),
          })}
        />
        <AnswerTable
          sections={shown.sections}
          values={shown.values}
          carried={shown.carried}
          wave={shown.survey.wave > 1 ? fill(t.carriedMark, { wave: shown.survey.wave - 1 }) : null}
          fileHref={(file) => `/umfragen/datei/${shown.id}/${file}`}
          extra={(question) => (
            <Adopt
              question={question}
              answer={shown.id}
              shown={shown}
              language={language}
              isAllowed={shown.may.adopt}
            />
          )}
          language={language}
        />
      </>
    );
  },
});
