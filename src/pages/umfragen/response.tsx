import { remindNow } from '../../alliance/surveys/actions/remind-now.ts';
import { response, responseStates, type ResponseState } from '../../alliance/surveys/reads/response.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { titleIn } from '../../alliance/surveys/views/sentences.ts';
import { landOf, lands } from '../../alliance/territory/lands.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { form, page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { dayOf } from '../../shared/days.ts';
import { pauseDays } from '../../alliance/surveys/rules/remind-now.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { hrefOf, queryOf, surveyPath, titleOf, toAll, toSurvey } from './address.ts';
import { percentOf } from './percent.ts';
import { ResponseMap } from './ResponseMap.tsx';

export type Shown = ShownBy<typeof response>;
interface Part {
  shown: Shown;
  visit: Visit;
}

const tones: Record<ResponseState, Tone> = { offen: 'warning', 'in-arbeit': 'info', freigegeben: 'success' };

export const responsePage = page({
  path: `${surveyPath}/ruecklauf`,
  read: response,
  wide: true,
  title: ({ survey }, visit) => titleOf(texts(visit.language).response.of, survey, visit),
  crumbs: ({ survey }, visit) => [toAll(visit), toSurvey(survey, visit)],
  view: (shown, visit) => <Response shown={shown} visit={visit} />,
});

/** Writes to those who are missing; with how many they are before it happens. */
export const remindNowForm = form({
  path: `${surveyPath}/ruecklauf/erinnern`,
  action: remindNow,
  read: response,
  crumbs: ({ survey }, visit) => [
    toAll(visit),
    toSurvey(survey, visit),
    { href: `${hrefOf(survey.id)}/ruecklauf`, label: texts(visit.language).response.title },
  ],
  fixed: ({ id }) => ({ id: Number(id) }),
  view: (state, { survey, remind }, visit) => {
    const { response: t, actions } = texts(visit.language);
    return (
      <ConfirmDeed
        state={state}
        texts={actions['remind-now']}
        about={fill(t.remindWhom, {
          title: titleIn(survey, visit.language),
          n: formatNumber(remind.count, visit.language),
          days: pauseDays,
        })}
        back={`${hrefOf(survey.id)}/ruecklauf`}
        visit={visit}
      />
    );
  },
  after: ({ about }) => `${hrefOf(about.split(':')[1])}/ruecklauf`,
});

const Response = ({ shown, visit }: Part) => {
  const { language } = visit;
  const { response: t, survey: s } = texts(language);
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      <PageHead
        title={t.title}
        kicker={titleIn(shown.survey, language)}
        lead={fill(t.lead, { answered: number(shown.answered), asked: number(shown.asked) })}
        actions={
          <>
            {shown.remind.count > 0 && (
              <ButtonLink
                href={`${hrefOf(shown.survey.id)}/ruecklauf/erinnern`}
                label={fill(t.remind, { n: number(shown.remind.count) })}
                icon="mail"
                variant="primary"
              />
            )}
            <ButtonLink href={`${hrefOf(shown.survey.id)}/post`} label={t.noticesLink} icon="mail" />
          </>
        }
      />
      {shown.asked === 0 ? (
        <EmptyState title={t.emptyTitle} text={t.emptyText} />
      ) : (
        <>
          {shown.remind.last && (
            <p>
              {fill(t.lastReminded, {
                day: formatDay(shown.remind.last.day, language),
                n: number(shown.remind.last.count),
              })}
            </p>
          )}
          {shown.unreached > 0 && <p>{fill(t.unreached, { n: number(shown.unreached) })}</p>}
          <Grid min="large">
            <PerLand shown={shown} visit={visit} />
            <ResponseMap shown={shown} visit={visit} />
          </Grid>
          <List shown={shown} visit={visit} />
        </>
      )}
      <SourceNote
        asOf={formatDay(shown.today, language)}
        sources={[{ label: s.ownSource }]}
        words={{ asOf: s.asOf, source: s.source }}
      />
    </>
  );
};

const PerLand = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).response;
  const number = (value: number) => formatNumber(value, language);
  return (
    <div>
      <DataTable
        caption={t.perLand}
        rows={shown.lands}
        columns={[
          { header: t.land, rowHeader: true, cell: ({ land }) => landOf(land)?.[language] ?? land },
          { header: t.asked, align: 'end', cell: ({ asked }) => number(asked) },
          { header: t.answered, align: 'end', cell: ({ answered }) => number(answered) },
          {
            header: t.rate,
            align: 'end',
            cell: ({ asked, answered }) => percentOf(answered, asked, language),
          },
        ]}
      />
    </div>
  );
};

const List = ({ shown, visit: { language } }: Part) => {
  const { response: t, survey: s } = texts(language);
  const base = `${hrefOf(shown.survey.id)}/ruecklauf`;
  const { land, state } = shown.filter;
  const day = (value: string | null) => (value === null ? '–' : formatDay(value, language));
  return (
    <section aria-labelledby="liste">
      <h2 class="kern-heading-medium" id="liste">
        {t.list}
      </h2>
      <FilterBar
        action={base}
        label={t.list}
        submit={t.filter}
        reset={land === null && state === null ? undefined : { label: t.reset, href: base }}
        result={<strong>{fill(t.found, { n: formatNumber(shown.total, language) })}</strong>}
      >
        <SelectField
          name="land"
          label={t.land}
          empty={t.allLands}
          value={land ?? ''}
          options={lands.map((one) => ({ value: one.key, label: one[language] }))}
        />
        <SelectField
          name="stand"
          label={t.state}
          empty={t.allStates}
          value={state ?? ''}
          options={responseStates.map((one) => ({ value: one, label: t.states[one] }))}
        />
      </FilterBar>
      <DataTable
        caption={t.list}
        hideCaption
        rows={shown.rows}
        columns={[
          {
            header: t.municipality,
            rowHeader: true,
            cell: ({ municipality, name }) => (
              <a href={`/mitglieder/${encodeURIComponent(municipality)}`}>{name}</a>
            ),
          },
          { header: t.land, cell: (one) => landOf(one.land)?.[language] ?? one.land },
          { header: t.state, cell: (one) => <Badge label={t.states[one.state]} tone={tones[one.state]} /> },
          {
            header: t.releasedAt,
            cell: ({ releasedAt }) => day(releasedAt === null ? null : dayOf(releasedAt)),
          },
          { header: t.invited, cell: ({ invitedOn }) => day(invitedOn) },
          { header: t.reminded, cell: ({ remindedOn }) => day(remindedOn) },
          { header: t.escalated, cell: ({ escalatedOn }) => day(escalatedOn) },
        ]}
      />
      <Pagination
        words={s.pagination}
        page={shown.page}
        pages={shown.pages}
        href={(seite) => base + queryOf({ land, stand: state, seite })}
      />
    </section>
  );
};
