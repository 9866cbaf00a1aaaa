import { sponsorships } from '../../alliance/practices/reads/sponsorships.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import { PhaseBadge } from '../../alliance/practices/views/PhaseBadge.tsx';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { sortKey } from '../../shared/fold.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { barChart } from '../../ui/charts/barChart.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { amountOf, euros, spanOf } from './term.ts';

type Shown = ShownBy<typeof sponsorships>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const sponsorshipsPage = page({
  path: '/patenschaften',
  read: sponsorships,
  title: (_, { language }) => texts(language).sponsorship.title,
  crumbs: (_, { language }) => [{ href: '/fortschritt', label: texts(language).progress.title }],
  view: (shown, visit) => <Sponsorships shown={shown} visit={visit} />,
});

const Sponsorships = ({ shown, visit }: Part) => {
  const t = texts(visit.language).sponsorship;
  const record = shown.may.enter && (
    <ButtonLink href="/patenschaften/neu" label={t.record} icon="add" variant="primary" />
  );
  const isEmpty = shown.sponsorships.length === 0;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={!isEmpty && record} />
      {isEmpty ? (
        <EmptyState title={t.empty} text={t.emptyText} action={record} />
      ) : (
        <>
          <List shown={shown} visit={visit} />
          <Totals shown={shown} visit={visit} />
        </>
      )}
    </>
  );
};

/** Rows on one page. */
const perPage = 50;

const List = ({ shown, visit: { house, language } }: Part) => {
  const t = texts(language).sponsorship;
  const rows = shown.sponsorships
    .map((row) => ({ ...row, name: nameOf(house, row.municipality) }))
    .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
  const { page: current } = shown;
  return (
    <>
      <DataTable
        caption={t.all}
        rows={rows.slice((current - 1) * perPage, current * perPage)}
        columns={[
          {
            header: t.municipality,
            rowHeader: true,
            cell: ({ id, name }) => <a href={`/patenschaften/${id}`}>{name}</a>,
          },
          {
            header: t.beneficiary,
            cell: ({ beneficiary, ship }) => [beneficiary, ship].filter(Boolean).join(', '),
          },
          { header: t.term, cell: ({ term }) => (term ? spanOf(term, language) : '–') },
          { header: t.amount, cell: ({ term }) => (term ? amountOf(term, language) : '–') },
          {
            header: t.state,
            cell: ({ phase, isDue }) => (
              <>
                <PhaseBadge phase={phase} language={language} />{' '}
                {isDue && <Badge label={t.evaluationDue} tone="warning" />}
              </>
            ),
          },
        ]}
      />
      <Pagination
        words={texts(language).practice.paging}
        page={current}
        pages={Math.ceil(rows.length / perPage)}
        href={(turned) => `/patenschaften?seite=${turned}`}
      />
    </>
  );
};

const Totals = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).sponsorship;
  const number = (value: number) => formatNumber(value, language);
  if (shown.totals.length === 0) return null;
  return (
    <section aria-labelledby="summen">
      <h2 class="kern-heading-medium" id="summen">
        {t.totals}
      </h2>
      <Figure
        title={t.chart}
        note={t.totalsNote}
        source={{
          asOf: formatDay(shown.today, language),
          sources: [{ label: t.sourceOwn }],
          words: { asOf: t.asOf, source: t.source },
        }}
        chart={barChart({
          label: t.chart,
          head: [t.year, t.sum],
          lang: language,
          unit: ' €',
          rows: shown.totals.map(({ year, amount }) => ({ label: String(year), value: amount })),
        })}
      />
      <DataTable
        caption={t.totals}
        hideCaption
        rows={shown.totals}
        columns={[
          { header: t.year, rowHeader: true, cell: ({ year }) => String(year) },
          { header: t.sum, align: 'end', cell: ({ amount }) => euros(amount, language) },
          { header: t.count, align: 'end', cell: ({ sponsorships: count }) => number(count) },
          { header: t.without, align: 'end', cell: ({ withoutAmount }) => number(withoutAmount) },
        ]}
      />
    </section>
  );
};
