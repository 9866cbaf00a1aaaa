import { measures } from '../../alliance/practices/reads/measures.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { lands } from '../../alliance/territory/lands.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';

type Shown = ShownBy<typeof measures>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const measuresPage = page({
  path: '/gute-praxis',
  read: measures,
  title: (_, { language }) => texts(language).practice.title,
  view: (shown, visit) => <Measures shown={shown} visit={visit} />,
});

const Measures = ({ shown, visit }: Part) => {
  const t = texts(visit.language).practice;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={<Ways shown={shown} visit={visit} />} />
      <Filter shown={shown} visit={visit} />
      {shown.rows.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText} />
      ) : (
        <Grid>
          {shown.rows.map((row) => (
            <MeasureCard row={row} visit={visit} />
          ))}
        </Grid>
      )}
      {shown.pages > 1 && (
        <Pagination
          words={t.paging}
          page={shown.filter.seite}
          pages={shown.pages}
          href={(turned) => `/gute-praxis?${queryOf(shown, turned)}`}
        />
      )}
    </>
  );
};

const queryOf = ({ filter: { suche, land, forderung } }: Shown, seite: number): string =>
  new URLSearchParams(
    Object.entries({ suche, land, forderung, seite })
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, String(value)]),
  ).toString();

const Ways = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).practice;
  return (
    <>
      {shown.may.enter && (
        <ButtonLink href="/gute-praxis/massnahmen/neu" label={t.record} icon="add" variant="primary" />
      )}
      {shown.may.suggest && (
        <>
          <ButtonLink href="/gute-praxis/vorschlagen" label={t.suggest} />
          <ButtonLink href="/gute-praxis/vorschlaege" label={t.suggestions} />
        </>
      )}
      <ButtonLink href="/handlungsoptionen" label={t.options} />
    </>
  );
};

const Filter = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).practice;
  const { suche, land, forderung } = shown.filter;
  const isNarrowed = [suche, land, forderung].some((value) => value !== null);
  return (
    <FilterBar
      action="/gute-praxis"
      label={t.filter}
      submit={t.show}
      {...(isNarrowed && { reset: { label: t.reset, href: '/gute-praxis' } })}
      result={fill(shown.total === 1 ? t.oneHit : t.hits, {
        n: formatNumber(shown.total, language),
        good: formatNumber(shown.good, language),
      })}
    >
      <TextField name="suche" label={t.search} type="search" value={suche ?? ''} maxlength={100} />
      <SelectField
        name="land"
        label={t.land}
        empty={t.allLands}
        value={land ?? ''}
        options={lands.map((one) => ({ value: one.key, label: one[language] }))}
      />
      <SelectField
        name="forderung"
        label={t.demand}
        empty={t.allDemands}
        value={forderung === null ? '' : String(forderung)}
        options={shown.demands.map(({ id, number, title }) => ({
          value: String(id),
          label: `${number}. ${title}`,
        }))}
      />
    </FilterBar>
  );
};

const MeasureCard = ({ row, visit: { house, language } }: { row: Shown['rows'][number]; visit: Visit }) => {
  const t = texts(language).practice;
  return (
    <Card
      title={row.title}
      level={2}
      href={`/gute-praxis/massnahmen/${row.id}`}
      kicker={nameOf(house, row.municipality)}
      badges={
        <>
          {row.practice !== null && <Badge label={t.good} tone="success" />}
          <Badge label={t.measureStates[row.state]} />
          {row.audience !== 'public' && (
            <Badge label={`${t.audience}: ${t.audiences[row.audience]}`} tone="info" />
          )}
        </>
      }
      footer={[
        row.stale ? t.stale : `${t.checkedOn} ${formatDay(row.checkedOn, language)}`,
        row.adoptions > 0 ? fill(t.adoptions, { n: row.adoptions }) : null,
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <p>{shortened(row.description)}</p>
    </Card>
  );
};

const shortened = (text: string): string => (text.length > 180 ? `${text.slice(0, 179).trimEnd()}…` : text);
