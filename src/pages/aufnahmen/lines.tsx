import { arrivals, listedStates } from '../../alliance/admissions/reads/arrivals.ts';
import { texts } from '../../alliance/admissions/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { AdmissionTabs } from './AdmissionTabs.tsx';
import { groupName, periodText } from './names.ts';

type Shown = ShownBy<typeof arrivals>;
type Row = Shown['rows'][number];
interface Part {
  shown: Shown;
  visit: Visit;
}
const path = '/aufnahmen/meldungen';

export const linesPage = page({
  path,
  read: arrivals,
  wide: true,
  title: (_, { language }) => texts(language).lines.title,
  crumbs: (_, { language }) => [{ href: '/aufnahmen', label: texts(language).register.title }],
  view: (shown, visit) => <Lines shown={shown} visit={visit} />,
  follows: () => 'admissions.arrival',
});

const queryOf = ({ filter: { stand, kommune } }: Shown, page: number): string => {
  const query = new URLSearchParams();
  if (stand !== 'alle') query.set('stand', stand);
  if (kommune !== null) query.set('kommune', kommune);
  if (page > 1) query.set('seite', String(page));
  return query.size > 0 ? `?${query}` : '';
};

const Lines = ({ shown, visit }: Part) => {
  const { language } = visit;
  const { lines: t, register: r } = texts(language);
  const enter = shown.may.enter && (
    <ButtonLink href="/aufnahmen/eintragen" label={r.enter} icon="add" variant="primary" />
  );
  const isFiltered = shown.filter.stand !== 'alle' || shown.filter.kommune !== null;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={enter} />
      <AdmissionTabs current="lines" visit={visit} />
      <ToConfirm shown={shown} visit={visit} />
      <FilterBar
        action={path}
        label={t.filter}
        submit={t.show}
        reset={isFiltered ? { label: r.reset, href: path } : undefined}
        hidden={shown.filter.kommune === null ? {} : { kommune: shown.filter.kommune }}
        result={shown.total === 1 ? t.oneHit : fill(t.hits, { n: formatNumber(shown.total, language) })}
      >
        <SelectField
          name="stand"
          label={t.state}
          value={shown.filter.stand}
          options={listedStates.map((value) => ({ value, label: t.states[value] }))}
        />
      </FilterBar>
      {shown.rows.length === 0 ? (
        <EmptyState
          title={isFiltered ? t.emptyFilter : t.empty}
          text={isFiltered ? undefined : t.emptyText}
        />
      ) : (
        <DataTable
          caption={t.title}
          hideCaption
          rows={shown.rows}
          rowId={({ id }) => `meldung-${id}`}
          columns={columnsFor(shown, visit)}
        />
      )}
      <Pagination
        words={{ label: t.pages, previous: t.previous, next: t.next, page: t.page }}
        page={shown.page}
        pages={shown.pages}
        href={(number) => path + queryOf(shown, number)}
      />
    </>
  );
};

const ToConfirm = ({ shown: { toConfirm }, visit: { house, language } }: Part) => {
  const t = texts(language).lines;
  if (toConfirm.length === 0) return null;
  return (
    <section aria-labelledby="bestaetigen">
      <h2 class="kern-heading-medium" id="bestaetigen">
        {t.toConfirm}
      </h2>
      <ul class="hm-plain">
        {toConfirm.map(({ municipality, lines }) => (
          <li>
            <a href={`/aufnahmen/bestaetigen/${municipality}`}>
              {fill(lines === 1 ? t.confirmOne : t.confirmOf, {
                place: nameOf(house, municipality),
                n: lines,
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const columnsFor = (shown: Shown, { house, language }: Visit): Column<Row>[] => {
  const t = texts(language).lines;
  return [
    {
      header: t.municipality,
      rowHeader: true,
      cell: ({ municipality }) => (
        <a href={`${path}?kommune=${encodeURIComponent(municipality)}`}>{nameOf(house, municipality)}</a>
      ),
    },
    { header: t.period, cell: (row) => periodText(row, language) },
    {
      header: t.programme,
      cell: ({ programmeName, group }) => (
        <>
          {programmeName}
          <div class="hm-source">{groupName(group, shown, language)}</div>
        </>
      ),
    },
    { header: t.count, align: 'end', cell: ({ count }) => formatNumber(count, language) },
    {
      header: t.source,
      cell: ({ source, note, request }) => (
        <>
          {source}
          {request !== null && <div class="hm-source">{fill(t.onPledge, { id: request })}</div>}
          {note && <div class="hm-source hm-pre">{note}</div>}
        </>
      ),
    },
    { header: t.state, cell: (row) => <State row={row} language={language} /> },
    ...(shown.rows.some(({ may }) => may.change || may.confirm)
      ? [{ header: t.deeds, cell: (row: Row) => <Deeds row={row} language={language} /> }]
      : []),
  ];
};

const State = ({ row, language }: { row: Row; language: Visit['language'] }) => {
  const t = texts(language).lines;
  const { confirmedOn, reversedBy, reverses, reason, question, isWaiting } = row;
  return (
    <>
      {reversedBy !== null && <Badge label={t.reversed} />}{' '}
      {isWaiting && <Badge label={t.waiting} tone="warning" />}
      {confirmedOn !== null && <>{fill(t.confirmed, { day: formatDay(confirmedOn, language) })}</>}
      {reverses !== null && <div class="hm-source">{fill(t.reversal, { id: reverses })}</div>}
      {reason && <div class="hm-source hm-pre">{reason}</div>}
      {question && (
        <div class="hm-pre">
          <strong>{t.question}:</strong> {question}
        </div>
      )}
    </>
  );
};

const Deeds = ({ row: { id, may }, language }: { row: Row; language: Visit['language'] }) => {
  const t = texts(language).lines;
  const link = (verb: string, label: string) => (
    <li>
      <a class="kern-link" href={`${path}/${id}/${verb}`}>
        {label}
      </a>
    </li>
  );
  return (
    <ul class="hm-plain">
      {may.change && link('berichtigen', t.correct)}
      {may.change && link('zuruecknehmen', t.reverse)}
      {may.confirm && link('rueckfragen', t.ask)}
    </ul>
  );
};
