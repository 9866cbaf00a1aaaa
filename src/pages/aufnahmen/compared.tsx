import { compared } from '../../alliance/admissions/reads/compared.ts';
import { comparedBy } from '../../alliance/admissions/rules/compare.ts';
import { texts } from '../../alliance/admissions/texts/index.ts';
import { lands } from '../../alliance/territory/lands.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { sortKey } from '../../shared/fold.ts';
import { barChart } from '../../ui/charts/barChart.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { words } from '../words.ts';
import { AdmissionTabs } from './AdmissionTabs.tsx';
import { Count } from './Count.tsx';
import { placeName, programmeName } from './names.ts';
import { PublishedTable } from './PublishedTable.tsx';

export type Shown = ShownBy<typeof compared>;
type Row = Shown['rows'][number] & { name: string };
interface Part {
  shown: Shown;
  visit: Visit;
}

export const comparedPage = page({
  path: '/aufnahmen/zusagen',
  read: compared,
  wide: true,
  title: (_, { language }) => texts(language).compared.title,
  crumbs: (_, { language }) => [{ href: '/aufnahmen', label: texts(language).register.title }],
  view: (shown, visit) => <ComparedView shown={shown} visit={visit} />,
});

/** Places and programmes by their names; never by their numbers. */
export const namedRows = (shown: Shown, visit: Visit): Row[] =>
  shown.rows
    .map((row) => ({
      ...row,
      name:
        shown.filter.nach === 'programme' ? programmeName(row.key, shown) : placeName(row.key || '*', visit),
    }))
    .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));

const ComparedView = ({ shown, visit }: Part) => {
  const { language } = visit;
  const { compared: t, register: r } = texts(language);
  const rows = namedRows(shown, visit);
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <AdmissionTabs current="compared" visit={visit} />
      <Filter shown={shown} visit={visit} />
      {rows.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText} />
      ) : (
        <>
          <Chart rows={rows} shown={shown} visit={visit} />
          <DataTable
            caption={fill(t.caption, { by: t.bys[shown.filter.nach] })}
            rows={rows}
            columns={columnsFor(shown, rows, visit)}
          />
          <p class="hm-source">
            {t.note} {fill(r.legend, { hidden: r.hidden, below: shown.threshold - 1, none: '–' })}
          </p>
          <SourceNote
            asOf={formatDay(shown.asOf, language)}
            sources={[{ label: t.sourceOwn }]}
            words={{ asOf: r.asOf, source: r.source }}
          />
          <p>
            {t.downloads}: <a href={`/aufnahmen/zusagen.csv${visit.url.search}`}>{r.csv}</a>,{' '}
            <a href={`/aufnahmen/zusagen.xlsx${visit.url.search}`}>{r.xlsx}</a>,{' '}
            <a href={`/aufnahmen/zusagen.json${visit.url.search}`}>{r.json}</a>
          </p>
        </>
      )}
      <PublishedTable
        published={shown.published}
        programmes={shown.programmes}
        may={{ record: false, void: [] }}
        visit={visit}
      />
    </>
  );
};

const Filter = ({ shown, visit: { language } }: Part) => {
  const { compared: t, register: r } = texts(language);
  const { nach, land, programm } = shown.filter;
  const isSet = land !== null || programm !== null || shown.asOf !== shown.today;
  return (
    <FilterBar
      action="/aufnahmen/zusagen"
      label={r.filter}
      submit={r.show}
      reset={isSet ? { label: r.reset, href: `/aufnahmen/zusagen?nach=${nach}` } : undefined}
    >
      <SelectField
        name="nach"
        label={t.by}
        value={nach}
        options={comparedBy.map((value) => ({ value, label: t.bys[value] }))}
      />
      <SelectField
        name="land"
        label={r.land}
        empty={r.allLands}
        value={land ?? ''}
        options={lands.map((one) => ({ value: one.key, label: one[language] }))}
      />
      <SelectField
        name="programm"
        label={r.programme}
        empty={r.allProgrammes}
        value={programm === null ? '' : String(programm)}
        options={shown.programmes.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      {shown.may.lookBack && (
        <DateField name="stand" label={t.asOf} hint={words(language).dayHint} value={shown.asOf} />
      )}
    </FilterBar>
  );
};

const valueOf = (count: number | null, reported = true) => (reported ? { count } : null);

const columnsFor = (shown: Shown, rows: readonly Row[], { language }: Visit): Column<Row>[] => {
  const { compared: t, register: r } = texts(language);
  const column = (header: string, value: (row: Row) => ReturnType<typeof valueOf>): Column<Row> => ({
    header,
    align: 'end',
    cell: (row) => <Count value={value(row)} language={language} />,
  });
  return [
    {
      header: shown.filter.nach === 'programme' ? r.programme : r.place,
      rowHeader: true,
      cell: ({ name }) => name,
    },
    column(t.pledged, ({ pledged }) => valueOf(pledged)),
    column(t.accepted, ({ accepted }) => valueOf(accepted)),
    column(t.arrived, ({ arrived, reported }) => valueOf(arrived, reported)),
    ...(rows.some(({ isExact }) => isExact)
      ? [
          column(t.onPledge, ({ onPledge, isExact }) => (isExact ? valueOf(onPledge) : null)),
          column(t.open, ({ open, isExact }) => (isExact ? valueOf(open) : null)),
        ]
      : []),
  ];
};

const Chart = ({ rows, shown, visit: { language } }: Part & { rows: readonly Row[] }) => {
  const { compared: t, register: r } = texts(language);
  const drawn = rows
    .filter(({ accepted, arrived }) => accepted !== null && arrived !== null)
    .flatMap(({ name, accepted, arrived }) => [
      { label: `${name}: ${t.accepted}`, value: accepted ?? 0 },
      { label: `${name}: ${t.arrived}`, value: arrived ?? 0, emphasis: true },
    ]);
  if (drawn.length === 0 || drawn.length > 40) return null;
  return (
    <Figure
      title={t.chart}
      note={r.chartNote}
      dataLabel={r.asTable}
      source={{
        asOf: formatDay(shown.asOf, language),
        sources: [{ label: r.sourceOwn }],
        words: { asOf: r.asOf, source: r.source },
      }}
      chart={barChart({ label: t.chart, head: [r.place, t.series], lang: language, rows: drawn })}
    />
  );
};
