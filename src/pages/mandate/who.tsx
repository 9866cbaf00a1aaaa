import { whoMayWhat } from '../../alliance/mandates/reads/who-may-what.ts';
import { texts } from '../../alliance/mandates/texts/index.ts';
import { CoverageQuotes } from '../../alliance/mandates/views/CoverageQuotes.tsx';
import { plannedSentence } from '../../alliance/mandates/views/sentences.ts';
import { VerdictBadge } from '../../alliance/mandates/views/VerdictBadge.tsx';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { MandateTabs } from './MandateTabs.tsx';
import { PlannedForm } from './PlannedForm.tsx';
import { path, type Shown } from './who-address.ts';
import { WhoCounts } from './WhoCounts.tsx';
import { WhoList } from './WhoList.tsx';
import { WhoMap } from './WhoMap.tsx';

export const whoPage = page({
  path,
  read: whoMayWhat,
  wide: true,
  title: (_, { language }) => texts(language).who.title,
  crumbs: (_, { language }) => [{ href: '/mandate', label: texts(language).one.mandates }],
  view: (shown, visit) => <Who shown={shown} visit={visit} />,
});

const Who = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const { who: t, list } = texts(language);
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <MandateTabs current="who" visit={visit} />
      <PlannedForm shown={shown} visit={visit} />
      {shown.total === 0 ? (
        <EmptyState title={t.emptyTitle} text={t.emptyText} />
      ) : (
        <>
          <h2 class="kern-heading-medium">{plannedSentence(shown.planned, shown, language)}</h2>
          {shown.own && (
            <Grid min="large">
              <OwnAnswer own={shown.own} visit={visit} />
            </Grid>
          )}
          <Grid min="large">
            <div>
              <WhoCounts shown={shown} visit={visit} />
            </div>
            <WhoMap shown={shown} visit={visit} />
          </Grid>
          <WhoList shown={shown} visit={visit} />
        </>
      )}
      <p>
        {t.noRights} <a href="/mandate/muster">{t.toModels}</a>
      </p>
      <SourceNote
        asOf={formatDay(shown.today, language)}
        sources={[
          { label: t.source },
          ...shown.populationDays.map((day) => ({
            label: fill(t.population, { day: formatDay(day, language) }),
          })),
        ]}
        words={{ asOf: list.asOf, source: list.sourceLabel }}
      />
    </>
  );
};

/** What most people come for: whether their own municipality may do it, on which item, and what to do if not. */
const OwnAnswer = ({
  own: { municipality, coverage, mayClassify },
  visit: { house, language },
}: {
  own: NonNullable<Shown['own']>;
  visit: Visit;
}) => {
  const { who: t } = texts(language);
  return (
    <Card
      title={nameOf(house, municipality)}
      kicker={t.own}
      badges={<VerdictBadge verdict={coverage.verdict} language={language} />}
      {...(coverage.verdict === 'needs-resolution' && {
        footer: <a href="/mandate/muster">{t.toModels}</a>,
      })}
    >
      <CoverageQuotes coverage={coverage} language={language} mayClassify={mayClassify} />
    </Card>
  );
};
