import { directory } from '../../alliance/members/reads/directory.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { officeOf } from '../../shared/occasion.ts';
import { formatLongDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { filterQuery } from './address.ts';
import { RegisterFilter } from './RegisterFilter.tsx';
import { RegisterSources } from './RegisterSources.tsx';
import { RegisterTable } from './RegisterTable.tsx';

export const path = '/mitglieder';

export const directoryPage = page({
  path,
  read: directory,
  wide: true,
  title: (_, { language }) => texts(language).register.directory.title,
  view: (shown, visit) => <Directory shown={shown} visit={visit} />,
  follows: () => 'members.entry',
});

/** What those who keep the register do with all of it. */
const KeepersLinks = ({ visit: { occasion, language } }: { visit: Visit }) => {
  const role = officeOf(occasion.actor)?.role;
  const t = texts(language);
  return role === 'K' || role === 'LK' ? (
    <>
      <ButtonLink href="/mitglieder/import" label={t.imports.title} />
      <ButtonLink href="/mitglieder/dubletten" label={t.tidy.duplicates} />
    </>
  ) : null;
};

const Directory = ({ shown, visit }: { shown: ShownBy<typeof directory>; visit: Visit }) => {
  const { language } = visit;
  const t = texts(language).register.directory;
  const sorted = { sort: shown.order === 'name' ? null : shown.order };
  return (
    <>
      <PageHead
        title={t.title}
        lead={
          <>
            {t.lead} <a href="/zahlen#unterschied">{t.whatsTheDifference}</a>
          </>
        }
        actions={<KeepersLinks visit={visit} />}
      />
      <ViewTabs shown={shown} visit={visit} current="list" />
      <RegisterFilter
        shown={shown}
        path={path}
        visit={visit}
        {...(sorted.sort && { hidden: { sort: sorted.sort } })}
      />
      {shown.isFuture && <Alert tone="info" title={t.future} />}
      {!shown.isToday && (
        <Alert tone="info" title={fill(t.past, { day: formatLongDay(shown.day, language) })}>
          <a href={path}>{t.toToday}</a>
        </Alert>
      )}
      {shown.rows.length === 0 ? (
        <NothingFound shown={shown} visit={visit} />
      ) : (
        <RegisterTable
          rows={shown.rows}
          caption={t.title}
          language={language}
          order={shown.order}
          sortHref={(sort) => path + filterQuery(shown, { sort: sort === 'name' ? null : sort })}
        />
      )}
      <Pagination
        words={{ label: t.pages, previous: t.previous, next: t.next, page: t.page }}
        page={shown.page}
        pages={shown.pages}
        href={(seite) => path + filterQuery(shown, { ...sorted, seite: seite === 1 ? null : seite })}
      />
      <RegisterSources shown={shown} visit={visit} />
    </>
  );
};

/** List and map of the same selection. */
export const ViewTabs = ({
  shown,
  visit: { language },
  current,
}: {
  shown: Pick<ShownBy<typeof directory>, 'filter' | 'day' | 'isToday'>;
  visit: Visit;
  current: 'list' | 'map';
}) => {
  const t = texts(language).register.directory;
  return (
    <Tabs
      label={t.views}
      tabs={[
        { label: t.list, href: path + filterQuery(shown), current: current === 'list' },
        { label: t.map, href: `/karte${filterQuery(shown)}`, current: current === 'map' },
      ]}
    />
  );
};

export const NothingFound = ({
  shown,
  visit: { language },
}: {
  shown: Pick<ShownBy<typeof directory>, 'filter' | 'isToday'>;
  visit: Visit;
}) => {
  const t = texts(language).register.directory;
  const narrowed = Object.values(shown.filter).some((value) => value !== null) || !shown.isToday;
  return narrowed ? (
    <EmptyState title={t.emptyTitle} text={t.emptyText} action={<ButtonLink href={path} label={t.reset} />} />
  ) : (
    <EmptyState title={t.noneTitle} text={t.noneText} />
  );
};
