import { positions } from '../../alliance/statements/reads/positions.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { stances } from '../../alliance/statements/types.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { stackedChart } from '../../ui/charts/stackedChart.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { Groups } from './Groups.tsx';
import { clauseName, StatementTabs, toAll, toStatement } from './parts.tsx';

export type Shown = ShownBy<typeof positions>;
export interface Part {
  shown: Shown;
  visit: Visit;
}

export const positionsPage = page({
  path: '/erklaerungen/:id{[0-9]+}/positionen',
  read: positions,
  title: ({ statement }, { language }) => fill(texts(language).pos.title, { title: statement.title }),
  crumbs: ({ statement }, visit) => [toAll(visit), toStatement(statement)],
  wide: true,
  view: (shown, visit) => <Positions shown={shown} visit={visit} />,
});

const Positions = ({ shown, visit }: Part) => {
  const { language } = visit;
  const { pos: t } = texts(language);
  const { statement, respondents, clauses } = shown;
  const base = `/erklaerungen/${statement.id}/positionen`;
  return (
    <>
      <PageHead
        kicker={statement.title}
        title={t.heading}
        lead={t.lead}
        actions={
          <>
            {shown.may.respond && <ButtonLink href={`${base}/eigene`} label={t.respond} variant="primary" />}
            {shown.may.bringTable && <ButtonLink href={`${base}/tabelle`} label={t.upload} />}
            {respondents.members > 0 && <ButtonLink href={`${base}/kommunen`} label={t.list} />}
          </>
        }
      />
      <StatementTabs statement={statement} current="positions" language={language} />
      {clauses.length === 0 || respondents.members === 0 ? (
        <EmptyState title={t.none} text={clauses.length === 0 ? t.noClauses : t.noneText} />
      ) : (
        <>
          <Facts shown={shown} visit={visit} />
          <Chart shown={shown} visit={visit} />
          <Table shown={shown} visit={visit} />
          <Groups shown={shown} visit={visit} />
        </>
      )}
    </>
  );
};

const Facts = ({ shown: { respondents, members, until }, visit: { language } }: Part) => {
  const t = texts(language).pos;
  return (
    <DescriptionList
      items={[
        {
          term: t.respondents,
          detail: `${formatNumber(respondents.members, language)} ${fill(t.respondentsOf, { n: formatNumber(members, language) })}`,
        },
        { term: t.population, detail: formatNumber(respondents.population, language) },
        { term: t.lands, detail: String(respondents.lands) },
        ...(until === null ? [] : [{ term: t.until, detail: formatDay(until, language) }]),
      ]}
    />
  );
};

const sourceOf = ({ visit: { language, occasion } }: Part) => {
  const t = texts(language).pos;
  return {
    asOf: formatDay(occasion.today, language),
    sources: [{ label: t.sourceText }],
    words: { asOf: t.asOf, source: t.source },
  };
};

const Chart = (part: Part) => {
  const { shown, visit } = part;
  const { pos: t, words } = texts(visit.language);
  return (
    <Figure
      title={t.chart}
      dataLabel={t.data}
      source={sourceOf(part)}
      chart={stackedChart({
        label: t.chart,
        head: t.chartHead,
        lang: visit.language,
        parts: stances.map((stance) => words.stance[stance]),
        rows: shown.clauses.map((clause) => ({
          label: clauseName(clause),
          values: stances.map(
            (stance) => shown.summary.find((one) => one.clause === clause.id)?.stances[stance].members ?? 0,
          ),
        })),
      })}
    />
  );
};

const Table = (part: Part) => {
  const { shown, visit } = part;
  const { language } = visit;
  const { pos: t, words } = texts(language);
  const cell = (tally: { members: number; population: number; lands: number }) =>
    tally.members === 0 ? (
      '0'
    ) : (
      <>
        {formatNumber(tally.members, language)}
        <br />
        <span class="hm-source">
          {fill(t.cellDetail, {
            population: formatNumber(tally.population, language),
            lands: tally.lands,
          })}
        </span>
      </>
    );
  const rows = shown.clauses.flatMap((clause) => {
    const summary = shown.summary.find((one) => one.clause === clause.id);
    return summary ? [{ clause, summary }] : [];
  });
  return (
    <>
      <DataTable
        caption={t.table}
        scroll
        rows={rows}
        columns={[
          {
            header: t.clause,
            rowHeader: true,
            cell: ({ clause, summary }) => (
              <>
                <a href={`/erklaerungen/${shown.statement.id}/ziffern/${clause.id}`}>{clauseName(clause)}</a>
                {summary.earlier > 0 && (
                  <>
                    <br />
                    <span class="hm-source">{fill(t.earlier, { n: summary.earlier })}</span>
                  </>
                )}
              </>
            ),
          },
          ...stances.map((stance) => ({
            header: words.stance[stance],
            align: 'end' as const,
            cell: ({ summary }: (typeof rows)[number]) => cell(summary.stances[stance]),
          })),
          { header: t.missing, align: 'end', cell: ({ summary }) => cell(summary.missing) },
        ]}
      />
      <SourceNote {...sourceOf(part)} />
    </>
  );
};
