import { surveys } from '../../alliance/surveys/reads/surveys.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { surveyStates } from '../../alliance/surveys/types.ts';
import { titleIn } from '../../alliance/surveys/views/sentences.ts';
import { AnswerBadge, SurveyBadge } from '../../alliance/surveys/views/SurveyBadge.tsx';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { TaskList } from '../../ui/TaskList.tsx';
import { hrefOf, path, queryOf } from './address.ts';

type Shown = ShownBy<typeof surveys>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const surveysPage = page({
  path,
  read: surveys,
  title: (_, { language }) => texts(language).survey.title,
  view: (shown, visit) => <Surveys shown={shown} visit={visit} />,
});

const Surveys = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language).survey;
  const begin = shown.may.begin && (
    <ButtonLink href={`${path}/neu`} label={t.begin} icon="add" variant="primary" />
  );
  return (
    <>
      <PageHead title={t.title} lead={shown.may.readWithin ? t.lead : t.leadPublic} actions={begin} />
      <Waiting shown={shown} visit={visit} />
      <Filter shown={shown} visit={visit} />
      {shown.total === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText} />
      ) : (
        <>
          <Table shown={shown} visit={visit} />
          <Pagination
            words={t.pagination}
            page={shown.page}
            pages={shown.pages}
            href={(seite) => path + queryOf({ stand: shown.state, seite })}
          />
          <SourceNote
            asOf={formatDay(shown.today, language)}
            sources={[{ label: t.ownSource }]}
            words={{ asOf: t.asOf, source: t.source }}
          />
        </>
      )}
    </>
  );
};

const Waiting = ({ shown, visit: { language } }: Part) => {
  const { survey: t, answer } = texts(language);
  if (shown.waiting.length === 0) return null;
  return (
    <section aria-labelledby="fehlt">
      <h2 class="kern-heading-medium" id="fehlt">
        {t.waiting}
      </h2>
      <TaskList
        tasks={shown.waiting.map((survey) => ({
          label: titleIn(survey, language),
          href: `${hrefOf(survey.id)}/antwort`,
          hint: survey.dueOn && fill(answer.dueOn, { day: formatDay(survey.dueOn, language) }),
          status:
            survey.ourState === null
              ? { label: answer.notBegun, tone: 'warning' as const }
              : { label: answer.states[survey.ourState], tone: 'info' as const },
        }))}
      />
    </section>
  );
};

const Filter = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).survey;
  return (
    <FilterBar
      action={path}
      label={t.stateFilter}
      submit={t.filter}
      reset={shown.state === null ? undefined : { label: t.reset, href: path }}
      result={<strong>{fill(t.found, { n: formatNumber(shown.total, language) })}</strong>}
    >
      <SelectField
        name="stand"
        label={t.stateFilter}
        empty={t.all}
        value={shown.state ?? ''}
        options={surveyStates.map((state) => ({ value: state, label: t.states[state] }))}
      />
    </FilterBar>
  );
};

const Table = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).survey;
  const number = (value: number) => formatNumber(value, language);
  return (
    <DataTable
      caption={t.list}
      hideCaption
      rows={shown.surveys}
      columns={[
        {
          header: t.name,
          rowHeader: true,
          cell: (survey) => (
            <>
              <a href={hrefOf(survey.id)}>{titleIn(survey, language)}</a>{' '}
              <span class="hm-source">{fill(t.wave, { n: survey.wave })}</span>
            </>
          ),
        },
        {
          header: t.state,
          cell: ({ state, asksUs, ourState }) => (
            <>
              <SurveyBadge state={state} language={language} />{' '}
              {asksUs && state !== 'draft' && <AnswerBadge state={ourState} language={language} />}
            </>
          ),
        },
        {
          header: t.period,
          cell: ({ openedOn, closedOn, dueOn }) =>
            openedOn === null
              ? '–'
              : `${formatDay(openedOn, language)} – ${formatDay(closedOn ?? dueOn ?? openedOn, language)}`,
        },
        {
          header: t.response,
          align: 'end',
          cell: ({ asked, answered, state }) =>
            state === 'draft' ? '–' : fill(t.ofAsked, { answered: number(answered), asked: number(asked) }),
        },
      ]}
    />
  );
};
