import { amendmentFilters, amendments } from '../../alliance/statements/reads/amendments.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { AmendmentBadge } from '../../alliance/statements/views/badges.tsx';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { clauseName, StatementTabs, toAll, toStatement } from './parts.tsx';

type Shown = ShownBy<typeof amendments>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const amendmentsPage = page({
  path: '/erklaerungen/:id{[0-9]+}/antraege',
  read: amendments,
  title: ({ statement }, { language }) => fill(texts(language).amend.title, { title: statement.title }),
  crumbs: ({ statement }, visit) => [toAll(visit), toStatement(statement)],
  view: (shown, visit) => <Amendments shown={shown} visit={visit} />,
});

const Amendments = ({ shown, visit }: Part) => {
  const { amend: t, paging } = texts(visit.language);
  const { statement, filter } = shown;
  return (
    <>
      <PageHead kicker={statement.title} title={t.heading} lead={t.lead} />
      <StatementTabs statement={statement} current="amendments" language={visit.language} />
      {!shown.isEmpty && <Filter shown={shown} visit={visit} />}
      {shown.isEmpty ? (
        <EmptyState title={t.empty} text={t.emptyText} />
      ) : shown.rows.length === 0 ? (
        <EmptyState title={t.nothingFound} />
      ) : (
        <Table shown={shown} visit={visit} />
      )}
      <Pagination
        words={paging}
        page={filter.seite}
        pages={shown.pages}
        href={(turned) =>
          `/erklaerungen/${statement.id}/antraege?${filter.stand === null ? '' : `stand=${filter.stand}&`}seite=${turned}`
        }
      />
    </>
  );
};

const Filter = ({ shown: { statement, filter }, visit: { language } }: Part) => {
  const { amend: t, list } = texts(language);
  const path = `/erklaerungen/${statement.id}/antraege`;
  return (
    <FilterBar
      action={path}
      label={t.filter}
      submit={list.show}
      {...(filter.stand !== null && { reset: { label: list.reset, href: path } })}
    >
      <SelectField
        name="stand"
        label={t.which}
        empty={t.all}
        value={filter.stand ?? ''}
        options={amendmentFilters.map((value) => ({ value, label: t.filters[value] }))}
      />
    </FilterBar>
  );
};

const Table = ({ shown: { statement, rows }, visit: { house, language } }: Part) => {
  const { amend: t, words } = texts(language);
  return (
    <DataTable
      caption={t.caption}
      hideCaption
      rows={rows}
      columns={[
        {
          header: t.number,
          rowHeader: true,
          cell: ({ id, suggestion }) => (
            <a href={`/erklaerungen/${statement.id}/antraege/${id}`}>
              {fill(suggestion ? t.oneSuggestion : t.one, { n: id })}
            </a>
          ),
        },
        { header: t.clause, cell: ({ clause }) => (clause ? clauseName(clause) : t.removedClause) },
        {
          header: t.by,
          cell: ({ municipality }) => (municipality === null ? t.suggestedBy : nameOf(house, municipality)),
        },
        { header: t.wants, cell: ({ kind }) => words.amendmentKind[kind] },
        {
          header: t.state,
          cell: ({ state, procedure, answer }) => (
            <>
              <AmendmentBadge state={state} language={language} />
              {state === 'open' && procedure !== null && (
                <span class="hm-source">
                  {' '}
                  {t.procedure}: {words.procedure[procedure]} (
                  {answer === null ? t.noAnswer : words.answer[answer]})
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  );
};
