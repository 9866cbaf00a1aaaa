import { numbers } from '../../alliance/members/reads/numbers.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { lineChart } from '../../ui/charts/lineChart.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { LandsTable } from '../laender/LandsTable.tsx';
import { StatTiles } from '../start/StatTiles.tsx';
import { Difference } from './Difference.tsx';
import { PublishedTable } from './PublishedTable.tsx';
import { series } from './series.ts';

export type Shown = ShownBy<typeof numbers>;

export const numbersPage = page({
  path: '/zahlen',
  read: numbers,
  wide: true,
  title: (_, { language }) => texts(language).numbers.title,
  view: (shown, visit) => <Numbers shown={shown} visit={visit} />,
});

const Numbers = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const t = texts(language).numbers;
  const note = { asOf: t.asOf, source: t.source };
  const own = series(
    [
      { label: t.members, points: shown.own.filter(({ status }) => status === 'member') },
      { label: t.declared, points: shown.own.filter(({ status }) => status === 'declared') },
    ],
    shown.today,
  );
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          shown.may.keep && (
            <ButtonLink href="/zahlen/eintragen" label={t.record} variant="primary" icon="add" />
          )
        }
      />
      <h2 class="kern-heading-large">{t.today}</h2>
      <StatTiles
        shown={{ ...shown, landsCovered: Object.values(shown.lands).filter((l) => l.members > 0).length }}
        visit={visit}
      />
      <section id="gezaehlt">
        <h3 class="kern-heading-medium">{t.howCounted}</h3>
        <p>
          {fill(t.howCountedText, { inside: formatNumber(shown.represented.inside, language) })}
          {shown.represented.unknown > 0 &&
            ` ${fill(t.unknownCount, { unknown: formatNumber(shown.represented.unknown, language) })}`}
        </p>
      </section>
      <Difference language={language} />
      {shown.published.length === 0 ? (
        <EmptyState title={t.noneTitle} text={t.noneText} />
      ) : (
        <>
          <Figure
            title={t.chart}
            dataLabel={t.table}
            source={{ words: note, sources: [{ label: t.sources, href: '#quellen' }] }}
            chart={lineChart({
              label: t.chartLabel,
              head: [t.series, t.day, t.count],
              lang: language,
              date: (day) => formatDay(day, language),
              series: series([
                { label: t.members, points: shown.published.filter(({ status }) => status === 'member') },
                { label: t.declared, points: shown.published.filter(({ status }) => status === 'declared') },
              ]),
            })}
          />
          <PublishedTable shown={shown} visit={visit} />
        </>
      )}
      {own.length > 0 && (
        <Figure
          title={t.ownChart}
          dataLabel={t.table}
          note={t.ownNote}
          source={{ asOf: formatDay(shown.today, language), words: note, sources: [{ label: t.register }] }}
          chart={lineChart({
            label: t.ownChartLabel,
            head: [t.series, t.day, t.count],
            lang: language,
            date: (day) => formatDay(day, language),
            shape: 'step',
            series: own,
          })}
        />
      )}
      <h2 class="kern-heading-large">{t.byLand}</h2>
      <LandsTable lands={shown.lands} language={language} />
    </>
  );
};
