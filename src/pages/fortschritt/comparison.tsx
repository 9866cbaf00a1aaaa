import { comparison } from '../../alliance/practices/reads/comparison.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { landOf, lands } from '../../alliance/territory/lands.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { sortKey } from '../../shared/fold.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { stackedChart } from '../../ui/charts/stackedChart.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SelectField } from '../../ui/SelectField.tsx';

type Shown = ShownBy<typeof comparison>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const comparisonPage = page({
  path: '/fortschritt',
  read: comparison,
  title: (_, { language }) => texts(language).progress.title,
  view: (shown, visit) => <ComparisonView shown={shown} visit={visit} />,
});

const ComparisonView = ({ shown, visit }: Part) => {
  const t = texts(visit.language).progress;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={<Ways visit={visit} />} />
      <Choice shown={shown} visit={visit} />
      {shown.municipalities === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText} />
      ) : (
        <>
          <Counts shown={shown} visit={visit} />
          <PerLand shown={shown} visit={visit} />
          <Places shown={shown} visit={visit} />
        </>
      )}
    </>
  );
};

const Ways = ({ visit: { language } }: { visit: Visit }) => {
  const { progress: t, practice, sponsorship } = texts(language);
  return (
    <>
      <ButtonLink href="/gute-praxis" label={practice.title} />
      <ButtonLink href="/patenschaften" label={t.sponsorships} about={sponsorship.title} />
      <ButtonLink href="/fortschritt/kataloge" label={t.catalogues} />
    </>
  );
};

const Choice = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).progress;
  const isNarrowed = shown.land !== null || shown.catalogue.key !== shown.catalogues[0]?.key;
  return (
    <FilterBar
      action="/fortschritt"
      label={t.filter}
      submit={t.show}
      {...(isNarrowed && { reset: { label: t.reset, href: '/fortschritt' } })}
      result={
        shown.municipalities === 1
          ? t.oneMunicipality
          : fill(t.municipalities, { n: formatNumber(shown.municipalities, language) })
      }
    >
      <SelectField
        name="land"
        label={t.land}
        empty={t.allLands}
        value={shown.land ?? ''}
        options={lands.map((land) => ({ value: land.key, label: land[language] }))}
      />
      <SelectField
        name="katalog"
        label={t.catalogue}
        value={shown.catalogue.key}
        options={shown.catalogues.map(({ key, title }) => ({ value: key, label: title }))}
      />
    </FilterBar>
  );
};

/** Long headings are cut in the drawing; the table below has them whole. */
const shortened = (text: string): string => (text.length > 38 ? `${text.slice(0, 37).trimEnd()}…` : text);

const Counts = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).progress;
  const { states } = t;
  const order = ['done', 'in-progress', 'decided', 'unknown'] as const;
  const land = shown.land === null ? null : landOf(shown.land)?.[language];
  return (
    <>
      <Figure
        title={[t.chart, land, shown.catalogue.title].filter(Boolean).join(' · ')}
        note={t.note}
        source={sourceOf(shown, language)}
        chart={stackedChart({
          label: t.chart,
          head: t.demand,
          lang: language,
          parts: order.map((state) => states[state]),
          rows: shown.rows.map(({ demand, counts }) => ({
            label: shortened(`${demand.number}. ${demand.title}`),
            values: order.map((state) => counts[state]),
          })),
        })}
      />
      <DataTable
        caption={t.chart}
        rows={shown.rows}
        columns={[
          { header: t.demand, rowHeader: true, cell: ({ demand }) => `${demand.number}. ${demand.title}` },
          ...order.map((state) => ({
            header: states[state],
            align: 'end' as const,
            cell: ({ counts }: Shown['rows'][number]) => formatNumber(counts[state], language),
          })),
        ]}
      />
    </>
  );
};

const sourceOf = (shown: Shown, language: Visit['language']) => {
  const t = texts(language).progress;
  return {
    asOf: formatDay(shown.today, language),
    sources: [{ label: t.sourceOwn }],
    words: { asOf: t.asOf, source: t.source },
  };
};

/** How many have done each demand, Land by Land in the order of their keys. */
const PerLand = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).progress;
  const rows = shown.perLand.filter(({ municipalities }) => municipalities > 0);
  if (shown.land !== null || rows.length < 2) return null;
  return (
    <>
      <DataTable
        caption={t.perLand}
        scroll
        rows={rows}
        columns={[
          {
            header: t.land,
            rowHeader: true,
            cell: ({ land }) => <a href={`/fortschritt?land=${land}`}>{landOf(land)?.[language]}</a>,
          },
          {
            header: t.total,
            align: 'end',
            cell: ({ municipalities }) => formatNumber(municipalities, language),
          },
          ...shown.rows.map(({ demand }, index) => ({
            header: `${demand.number}`,
            align: 'end' as const,
            cell: ({ rows: own }: Shown['perLand'][number]) => {
              const counts = own[index]?.counts;
              return counts ? `${counts.done} + ${counts['in-progress']} + ${counts.decided}` : '–';
            },
          })),
        ]}
      />
      <p class="hm-source">{t.perLandNote}</p>
    </>
  );
};

const Places = ({ shown, visit: { house, language } }: Part) => {
  const t = texts(language).progress;
  const places = shown.keys
    .map((key) => ({ key, name: nameOf(house, key) }))
    .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
  return (
    <section aria-labelledby="kommunen">
      <h2 class="kern-heading-medium" id="kommunen">
        {t.list}
      </h2>
      <p>{t.listLead}</p>
      <ul class="hm-columns">
        {places.map(({ key, name }) => (
          <li>
            <a href={`/fortschritt/${key}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};
