import { applications } from '../../alliance/members/reads/applications.ts';
import { applicationStates } from '../../alliance/members/types.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { lands, landOf } from '../../alliance/territory/lands.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { dayOf } from '../../shared/days.ts';
import { Badge } from '../../ui/Badge.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { toneOf } from '../beitreten/Way.tsx';

type Shown = ShownBy<typeof applications>;
type Column = 'wartet' | 'kommune' | 'land' | 'stand';
const path = '/beitritte';

export const applicationsPage = page({
  path,
  read: applications,
  wide: true,
  title: (_, { language }) => texts(language).applications.list.title,
  view: (shown, visit) => <Applications shown={shown} visit={visit} />,
});

const Applications = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const t = texts(language).applications.list;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <Filter shown={shown} language={language} />
      {shown.rows.length === 0 ? (
        <EmptyState title={t.emptyTitle} text={t.emptyText} />
      ) : (
        <Table shown={shown} language={language} />
      )}
      <Pagination
        words={{ label: t.pages, previous: t.previous, next: t.next, page: t.page }}
        page={shown.page}
        pages={shown.pages}
        href={(seite) => path + query(shown, { sort: shown.order, seite })}
      />
      <p class="hm-source">
        {t.asOf} {formatDay(shown.today, language)}
      </p>
    </>
  );
};

/** Only what differs from the usual, so that one selection has one address. */
const query = (shown: Shown, more: { sort?: string; seite?: number }): string => {
  const { stand, land } = shown.filter;
  const search = new URLSearchParams({
    ...(stand !== 'offen' && { stand }),
    ...(land && { land }),
    ...(more.sort && more.sort !== 'wartet' && { sort: more.sort }),
    ...(more.seite && more.seite > 1 && { seite: String(more.seite) }),
  });
  return search.size > 0 ? `?${search}` : '';
};

const Filter = ({ shown, language }: { shown: Shown; language: Language }) => {
  const { list: t, states } = texts(language).applications;
  const isNarrowed = shown.filter.stand !== 'offen' || shown.filter.land !== null;
  return (
    <FilterBar
      action={path}
      label={t.filter}
      submit={t.show}
      hidden={shown.order === 'wartet' ? {} : { sort: shown.order }}
      reset={isNarrowed ? { label: t.reset, href: path } : undefined}
      result={shown.total === 1 ? t.oneHit : fill(t.hits, { n: shown.total })}
    >
      <SelectField
        name="stand"
        label={t.state}
        value={shown.filter.stand}
        options={[
          { value: 'offen', label: t.open },
          { value: 'alle', label: t.all },
          ...applicationStates
            .filter((state) => state !== 'interested')
            .map((state) => ({ value: state, label: states[state] })),
        ]}
      />
      {shown.lands.length > 1 && (
        <SelectField
          name="land"
          label={t.land}
          empty={t.allLands}
          value={shown.filter.land ?? ''}
          options={lands
            .filter(({ key }) => shown.lands.includes(key))
            .map((land) => ({ value: land.key, label: land[language] }))}
        />
      )}
    </FilterBar>
  );
};

const Table = ({ shown, language }: { shown: Shown; language: Language }) => {
  const { list: t, states, turns } = texts(language).applications;
  const sort = (by: Column) => {
    const descending = `-${by}`;
    const direction =
      shown.order === by ? 'ascending' : shown.order === descending ? 'descending' : undefined;
    const href = path + query(shown, { sort: shown.order === by ? descending : by });
    return { sort: { href, direction } as const };
  };
  const age = (days: number) => (days === 0 ? t.today : days === 1 ? t.oneDay : fill(t.days, { n: days }));
  return (
    <DataTable
      caption={t.title}
      hideCaption
      rows={shown.rows}
      rowId={({ id }) => `a${id}`}
      columns={[
        {
          header: t.municipality,
          rowHeader: true,
          cell: ({ id, name }) => <a href={`${path}/${id}`}>{name}</a>,
          ...sort('kommune'),
        },
        { header: t.land, cell: ({ land }) => landOf(land)?.[language] ?? land, ...sort('land') },
        {
          header: t.state,
          cell: ({ state, questionOpen }) => (
            <>
              <Badge label={states[state]} tone={toneOf(state)} />{' '}
              {questionOpen && <Badge label={t.question} tone="warning" />}
            </>
          ),
          ...sort('stand'),
        },
        { header: t.turn, cell: ({ turn }) => turns[turn] },
        {
          header: t.age,
          cell: ({ days, turn }) => (turn === 'nobody' ? '–' : age(days)),
          ...sort('wartet'),
        },
        { header: t.since, cell: ({ createdAt }) => formatDay(dayOf(createdAt), language) },
      ]}
    />
  );
};
