import { statements } from '../../alliance/statements/reads/statements.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { phases } from '../../alliance/statements/types.ts';
import { PhaseBadge } from '../../alliance/statements/views/badges.tsx';
import { landOf, lands } from '../../alliance/territory/lands.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SelectField } from '../../ui/SelectField.tsx';

type Shown = ShownBy<typeof statements>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const statementsPage = page({
  path: '/erklaerungen',
  read: statements,
  title: (_, { language }) => texts(language).list.title,
  view: (shown, visit) => <Statements shown={shown} visit={visit} />,
});

const Statements = ({ shown, visit }: Part) => {
  const { list: t, paging } = texts(visit.language);
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          shown.may.begin && (
            <ButtonLink href="/erklaerungen/neu" label={t.begin} icon="add" variant="primary" />
          )
        }
      />
      {!shown.isEmpty && <Filter shown={shown} visit={visit} />}
      {shown.isEmpty ? (
        <EmptyState title={t.empty} text={t.emptyText} />
      ) : shown.rows.length === 0 ? (
        <EmptyState title={t.nothingFound} text={t.nothingFoundText} />
      ) : (
        <Grid>
          {shown.rows.map((row) => (
            <StatementCard row={row} visit={visit} />
          ))}
        </Grid>
      )}
      <Pagination
        words={paging}
        page={shown.filter.seite}
        pages={shown.pages}
        href={(turned) => `/erklaerungen?${queryOf(shown, turned)}`}
      />
    </>
  );
};

const queryOf = ({ filter: { phase, land } }: Shown, seite: number): string =>
  new URLSearchParams(
    Object.entries({ phase, land, seite })
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, String(value)]),
  ).toString();

const Filter = ({ shown, visit: { language } }: Part) => {
  const { list: t, words } = texts(language);
  const { phase, land } = shown.filter;
  return (
    <FilterBar
      action="/erklaerungen"
      label={t.filter}
      submit={t.show}
      {...((phase !== null || land !== null) && { reset: { label: t.reset, href: '/erklaerungen' } })}
      result={fill(shown.total === 1 ? t.oneHit : t.hits, { n: formatNumber(shown.total, language) })}
    >
      <SelectField
        name="phase"
        label={t.phase}
        empty={t.allPhases}
        value={phase ?? ''}
        options={[...phases, 'dropped' as const].map((value) => ({ value, label: words.phase[value] }))}
      />
      <SelectField
        name="land"
        label={t.land}
        empty={t.allLands}
        value={land ?? ''}
        options={lands.map((one) => ({ value: one.key, label: one[language] }))}
      />
    </FilterBar>
  );
};

const StatementCard = ({ row, visit: { language } }: { row: Shown['rows'][number]; visit: Visit }) => {
  const { list: t, words } = texts(language);
  const circle = row.land === null ? t.federation : (landOf(row.land)?.[language] ?? row.land);
  const when =
    row.until !== null
      ? fill(t.until, { day: formatDay(row.until, language) })
      : row.beganOn !== null && fill(t.since, { day: formatDay(row.beganOn, language) });
  return (
    <Card
      title={row.title}
      level={2}
      href={`/erklaerungen/${row.id}`}
      kicker={`${words.kind[row.kind]}, ${circle}`}
      badges={<PhaseBadge phase={row.phase} language={language} />}
      footer={[
        when,
        fill(t.clauses, { n: row.clauses }),
        row.released > 0 && fill(t.released, { n: formatNumber(row.released, language) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <p>{row.purpose}</p>
    </Card>
  );
};
