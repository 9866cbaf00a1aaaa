import { threads } from '../../alliance/correspondence/reads/threads.ts';
import { texts } from '../../alliance/correspondence/texts/index.ts';
import { standings } from '../../alliance/correspondence/types.ts';
import { lands } from '../../alliance/territory/lands.ts';
import { formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Figures } from './Figures.tsx';
import { ThreadsTable } from './ThreadsTable.tsx';

export const path = '/schriftwechsel';
export type Threads = ShownBy<typeof threads>;

/** Every thread that the reader may see. */
export const threadsPage = page({
  path,
  read: threads,
  wide: true,
  title: (_, { language }) => texts(language).page.title,
  view: (shown, visit) => <List shown={shown} visit={visit} />,
  follows: () => 'correspondence.thread',
});

const List = ({ shown, visit }: { shown: Threads; visit: Visit }) => {
  const { page: t } = texts(visit.language);
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          shown.may.open && <ButtonLink href={`${path}/neu`} label={t.open} icon="add" variant="primary" />
        }
      />
      <Filter shown={shown} visit={visit} />
      {shown.rows.length === 0 ? (
        <EmptyState title={t.emptyTitle} text={t.emptyText} />
      ) : (
        <ThreadsTable shown={shown} visit={visit} sortHref={(sort) => addressOf(shown, { sort })} />
      )}
      <Pagination
        words={{ label: t.pages, previous: t.previous, next: t.next, page: t.pageNumber }}
        page={shown.page}
        pages={shown.pages}
        href={(seite) => addressOf(shown, { sort: shown.order, seite: String(seite) })}
      />
      {shown.statistics && <Figures statistics={shown.statistics} today={shown.today} visit={visit} />}
    </>
  );
};

/** Address of a selection: only what is set. */
const addressOf = ({ filter }: Threads, { sort, seite }: { sort: string; seite?: string }): string => {
  const query = new URLSearchParams();
  const wanted = { ...filter, sort: sort === 'opened' ? null : sort, seite: seite ?? null };
  for (const [name, value] of Object.entries(wanted)) if (value !== null) query.set(name, String(value));
  const text = query.toString();
  return path + (text && `?${text}`);
};

const Filter = ({ shown, visit: { language } }: { shown: Threads; visit: Visit }) => {
  const { page: t } = texts(language);
  const { behoerde, land, stand, suche } = shown.filter;
  const isNarrowed = [behoerde, land, stand, suche].some((value) => value !== null);
  return (
    <FilterBar
      action={path}
      label={t.filter}
      submit={t.show}
      reset={isNarrowed ? { label: t.reset, href: path } : undefined}
      result={shown.total === 1 ? t.oneHit : fill(t.hits, { n: formatNumber(shown.total, language) })}
      {...(shown.order !== 'opened' && { hidden: { sort: shown.order } })}
    >
      <TextField name="suche" label={t.search} type="search" value={suche ?? ''} maxlength={100} />
      <SelectField
        name="behoerde"
        label={t.authority}
        empty={t.allAuthorities}
        value={behoerde === null ? '' : String(behoerde)}
        options={shown.authorities.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <SelectField
        name="land"
        label={t.land}
        empty={t.allLands}
        value={land ?? ''}
        options={lands.map(({ key, [language]: label }) => ({ value: key, label }))}
      />
      {shown.ours && (
        <SelectField
          name="stand"
          label={t.standing}
          empty={t.allStandings}
          value={stand ?? ''}
          options={standings.map((one) => ({ value: one, label: t.standings[one] }))}
        />
      )}
    </FilterBar>
  );
};
