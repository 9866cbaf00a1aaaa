import { positionList } from '../../alliance/statements/reads/position-list.ts';
import { positionTable } from '../../alliance/statements/reads/position-table.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { stances } from '../../alliance/statements/types.ts';
import { StanceBadge } from '../../alliance/statements/views/badges.tsx';
import { landOf, lands } from '../../alliance/territory/lands.ts';
import type { Cell } from '../../platform/documents/cell.ts';
import { writeCsv } from '../../platform/documents/csv.ts';
import { writeXlsx } from '../../platform/documents/xlsx.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { download, page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { dayOf } from '../../shared/days.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { clauseName, toAll, toStatement } from './parts.tsx';

type Shown = ShownBy<typeof positionList>;
type Table = ShownBy<typeof positionTable>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const positionListPage = page({
  path: '/erklaerungen/:id{[0-9]+}/positionen/kommunen',
  read: positionList,
  title: ({ statement }, { language }) => fill(texts(language).who.title, { title: statement.title }),
  crumbs: ({ statement }, visit) => [
    toAll(visit),
    toStatement(statement),
    { href: `/erklaerungen/${statement.id}/positionen`, label: texts(visit.language).pos.heading },
  ],
  wide: true,
  view: (shown, visit) => <PositionList shown={shown} visit={visit} />,
});

const PositionList = ({ shown, visit }: Part) => {
  const { language } = visit;
  const { who: t, pos, paging } = texts(language);
  const { statement, filter } = shown;
  const base = `/erklaerungen/${statement.id}/positionen`;
  return (
    <>
      <PageHead
        kicker={statement.title}
        title={t.heading}
        lead={t.lead}
        actions={
          <>
            <ButtonLink href={`${base}/positionen.xlsx`} label={pos.xlsx} />
            <ButtonLink href={`${base}/positionen.csv`} label={pos.csv} />
          </>
        }
      />
      <FilterBar
        action={`${base}/kommunen`}
        label={t.filter}
        submit={t.show}
        {...(filter.land !== null && { reset: { label: t.reset, href: `${base}/kommunen` } })}
        result={fill(shown.total === 1 ? t.oneHit : t.hits, { n: formatNumber(shown.total, language) })}
      >
        <SelectField
          name="land"
          label={t.land}
          empty={t.allLands}
          value={filter.land ?? ''}
          options={lands.map((one) => ({ value: one.key, label: one[language] }))}
        />
      </FilterBar>
      {shown.rows.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText} />
      ) : (
        <Rows shown={shown} visit={visit} />
      )}
      <Pagination
        words={paging}
        page={filter.seite}
        pages={shown.pages}
        href={(turned) =>
          `${base}/kommunen?${filter.land === null ? '' : `land=${filter.land}&`}seite=${turned}`
        }
      />
    </>
  );
};

const Rows = ({ shown: { clauses, rows }, visit: { language } }: Part) => {
  const t = texts(language).who;
  return (
    <DataTable
      caption={t.caption}
      hideCaption
      scroll
      rows={rows}
      columns={[
        {
          header: t.place,
          rowHeader: true,
          cell: ({ municipality, name, land }) => (
            <>
              <a href={`/mitglieder/${municipality}`}>{name}</a>
              <br />
              <span class="hm-source">{landOf(land)?.[language]}</span>
            </>
          ),
        },
        ...clauses.map((clause) => ({
          header: clauseName(clause),
          cell: ({ positions }: Shown['rows'][number]) => {
            const found = positions.find((one) => one.clause === clause.id);
            if (!found) return t.open;
            return (
              <>
                <StanceBadge stance={found.stance} language={language} />
                {found.reason !== null && <p class="hm-source">{found.reason}</p>}
                {found.clauseHash !== clause.hash && <p class="hm-source">{t.earlier}</p>}
              </>
            );
          },
        })),
        {
          header: t.release,
          cell: ({ releasedAt, releaseNote, releasedOffice }) =>
            [
              releasedAt && formatDay(dayOf(releasedAt), language),
              releasedOffice !== null && (releasedOffice || t.head),
              releaseNote !== null && fill(t.by, { note: releaseNote }),
            ]
              .filter(Boolean)
              .join(', '),
        },
      ]}
    />
  );
};

/** The headings that a table of positions has when it comes back. */
const headings = ({ clauses }: Table, visit: Visit): string[] => {
  const { columns } = texts(visit.language).table;
  return [
    columns.key,
    columns.place,
    columns.land,
    ...clauses.flatMap(({ number }) => [
      fill(columns.clause, { n: number ?? '' }),
      fill(columns.reason, { n: number ?? '' }),
    ]),
    columns.release,
  ];
};

const rowOf = (row: Table['rows'][number], { clauses }: Table, { language }: Visit): Cell[] => [
  row.municipality,
  row.name,
  landOf(row.land)?.[language] ?? row.land,
  ...clauses.flatMap(({ id }) => {
    const found = row.positions.find(({ clause }) => clause === id);
    return [found ? texts(language).words.stance[found.stance] : null, found?.reason ?? null];
  }),
  row.releaseNote ?? (row.releasedOffice === '' ? texts(language).who.head : row.releasedOffice),
];

const released = ({ rows }: Table) => rows.filter(({ isReleased }) => isReleased);

export const positionsCsv = download({
  path: '/erklaerungen/:id{[0-9]+}/positionen/positionen.csv',
  read: positionTable,
  file: (shown, visit) => ({
    name: `positionen-${shown.statement.id}.csv`,
    type: 'text/csv; charset=utf-8',
    body: writeCsv([headings(shown, visit), ...released(shown).map((row) => rowOf(row, shown, visit))], {
      dialect: 'excel',
    }),
  }),
});

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const positionsXlsx = download({
  path: '/erklaerungen/:id{[0-9]+}/positionen/positionen.xlsx',
  read: positionTable,
  file: async (shown, visit) => ({
    name: `positionen-${shown.statement.id}.xlsx`,
    type: xlsx,
    body: await workbook(shown, visit, released(shown)),
  }),
});

/** All members who have not answered themselves, to be filled in by those who collect answers. */
export const positionsTemplate = download({
  path: '/erklaerungen/:id{[0-9]+}/positionen/vorlage.xlsx',
  read: positionTable,
  file: async (shown, visit) => ({
    name: `vorlage-${shown.statement.id}.xlsx`,
    type: xlsx,
    body: await workbook(
      shown,
      visit,
      shown.rows.filter(
        ({ isOwnAnswer, land }) => !isOwnAnswer && (shown.lands === null || shown.lands.includes(land)),
      ),
    ),
  }),
});

const workbook = (shown: Table, visit: Visit, rows: Table['rows']) => {
  const { table: t, words } = texts(visit.language);
  return writeXlsx({
    sheets: [
      {
        name: t.positionsSheet,
        columns: headings(shown, visit).map((title) => ({ title })),
        rows: rows.map((row) => rowOf(row, shown, visit)),
      },
      {
        name: t.wordsSheet,
        columns: [{ title: t.words, width: 30 }],
        rows: stances.map((stance) => [words.stance[stance]]),
      },
    ],
  });
};
