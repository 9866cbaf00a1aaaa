import { result } from '../../alliance/surveys/reads/result.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { titleIn } from '../../alliance/surveys/views/sentences.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatDay, formatLongDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Details } from '../../ui/Details.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { StatTile } from '../../ui/StatTile.tsx';
import { hrefOf, surveyPath, titleOf, toAll, toSurvey } from './address.ts';
import { QuestionResult } from './QuestionResult.tsx';
import { percentOf } from './percent.ts';

export type Shown = ShownBy<typeof result>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const resultPage = page({
  path: `${surveyPath}/ergebnis`,
  read: result,
  title: ({ survey }, visit) =>
    `${titleOf(texts(visit.language).result.of, survey, visit)} (${fill(texts(visit.language).survey.wave, { n: survey.wave })})`,
  crumbs: ({ survey }, visit) => [toAll(visit), toSurvey(survey, visit)],
  view: (shown, visit) => <Result shown={shown} visit={visit} />,
});

const Result = ({ shown, visit }: Part) => {
  const { language } = visit;
  const { result: t, survey: s } = texts(language);
  const base = hrefOf(shown.survey.id);
  return (
    <>
      <PageHead
        title={t.title}
        kicker={`${titleIn(shown.survey, language)}, ${fill(s.wave, { n: shown.survey.wave })}`}
        actions={shown.hasWaves && <ButtonLink href={`${base}/vergleich`} label={t.compare} />}
      />
      <Standing shown={shown} visit={visit} />
      <Tiles shown={shown} visit={visit} />
      {shown.result.questions.map((question) => (
        <QuestionResult question={question} shown={shown} visit={visit} />
      ))}
      <PerLand shown={shown} visit={visit} />
      <Method shown={shown} visit={visit} />
      <section aria-labelledby="mitnehmen">
        <h2 class="kern-heading-medium" id="mitnehmen">
          {t.downloads}
        </h2>
        <div class="hm-actions">
          {(['csv', 'xlsx', 'json'] as const).map((kind) => (
            <ButtonLink
              href={`${base}/ergebnis.${kind}`}
              label={kind.toUpperCase()}
              icon="download"
              download
            />
          ))}
        </div>
      </section>
    </>
  );
};

/** Whether the result stands, and who reads it. */
const Standing = ({ shown: { survey, isPublic, isSuppressed }, visit: { language } }: Part) => {
  const t = texts(language).result;
  return (
    <>
      {survey.state === 'open' && <Alert tone="warning" title={t.live} />}
      {!isPublic && survey.state === 'closed' && (
        <Alert
          tone="info"
          title={
            survey.publicFrom === null
              ? t.notPublic
              : fill(t.embargo, { day: formatLongDay(survey.publicFrom, language) })
          }
        />
      )}
      {isSuppressed && <p>{t.suppressed}</p>}
    </>
  );
};

const Tiles = ({ shown, visit: { language } }: Part) => {
  const { result: t, survey: s } = texts(language);
  const { asked, answered, answeredInhabitants, populationDays } = shown.result;
  const asOf = formatDay(shown.survey.closedOn ?? shown.today, language);
  const words = { asOf: s.asOf, source: s.source };
  return (
    <Grid min="small">
      <StatTile
        value={formatNumber(answered, language)}
        label={t.answeredTile}
        asOf={asOf}
        sources={[{ label: s.ownSource }]}
        words={words}
      />
      <StatTile
        value={percentOf(answered, asked, language)}
        label={t.rateTile}
        asOf={asOf}
        sources={[{ label: s.ownSource }]}
        words={words}
      />
      <StatTile
        value={formatNumber(answeredInhabitants, language)}
        label={t.inhabitantsTile}
        sources={populationDays.map((day) => ({
          label: fill(s.populationSource, { day: formatDay(day, language) }),
        }))}
        words={words}
      />
    </Grid>
  );
};

const PerLand = ({ shown: { result: found }, visit: { language } }: Part) => {
  const { result: t, response } = texts(language);
  if (found.lands === null) return null;
  return (
    <Details summary={t.perLand}>
      <DataTable
        caption={t.perLand}
        hideCaption
        rows={found.lands}
        columns={[
          { header: t.land, rowHeader: true, cell: ({ land }) => landOf(land)?.[language] ?? land },
          { header: response.asked, align: 'end', cell: ({ asked }) => formatNumber(asked, language) },
          {
            header: response.answered,
            align: 'end',
            cell: ({ answered }) => formatNumber(answered, language),
          },
          {
            header: response.rate,
            align: 'end',
            cell: ({ asked, answered }) => percentOf(answered, asked, language),
          },
        ]}
      />
    </Details>
  );
};

const Method = ({ shown, visit: { language } }: Part) => {
  const { result: t, survey: s } = texts(language);
  return (
    <section aria-labelledby="methode">
      <h2 class="kern-heading-medium" id="methode">
        {t.method}
      </h2>
      <ul>
        {methodOf(shown, language).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <SourceNote
        asOf={formatDay(shown.survey.closedOn ?? shown.today, language)}
        sources={[
          { label: s.ownSource },
          ...shown.result.populationDays.map((day) => ({
            label: fill(s.populationSource, { day: formatDay(day, language) }),
          })),
        ]}
        words={{ asOf: s.asOf, source: s.source }}
      />
    </section>
  );
};

/** Asked, answered, period, version and how it was counted, in sentences. */
export const methodOf = ({ survey, result: found, isSuppressed }: Shown, language: 'de' | 'en'): string[] => {
  const t = texts(language).result;
  const from = survey.openedOn === null ? '' : formatDay(survey.openedOn, language);
  return [
    fill(t.methodAsked, {
      asked: formatNumber(found.asked, language),
      answered: formatNumber(found.answered, language),
      rate: percentOf(found.answered, found.asked, language).replace('\u00a0%', ''),
    }),
    survey.closedOn === null
      ? fill(t.methodPeriodOpen, { from })
      : fill(t.methodPeriod, { from, to: formatDay(survey.closedOn, language) }),
    fill(t.methodVersion, { wave: survey.wave }),
    t.methodCount,
    t.methodShares,
    ...(isSuppressed ? [t.suppressed] : []),
  ];
};
