import { directory } from '../../alliance/people/reads/directory.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { lands } from '../../alliance/territory/lands.ts';
import { formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { roles } from '../../shared/occasion.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { PeopleTable } from './PeopleTable.tsx';

const path = '/menschen';
export type Directory = ShownBy<typeof directory>;

export const directoryPage = page({
  path,
  read: directory,
  wide: true,
  title: (_, { language }) => texts(language).people.title,
  view: (shown, visit) => <People shown={shown} visit={visit} />,
  follows: () => 'people.office',
});

const People = ({ shown, visit }: { shown: Directory; visit: Visit }) => {
  const { people: t } = texts(visit.language);
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={<ButtonLink href="/menschen/berufen" label={t.appoint} variant="primary" />}
      />
      <PeopleFilter shown={shown} visit={visit} />
      {shown.rows.length === 0 ? (
        <EmptyState
          title={t.emptyTitle}
          text={t.emptyText}
          action={<ButtonLink href={path} label={t.reset} />}
        />
      ) : (
        <PeopleTable
          shown={shown}
          visit={visit}
          sortHref={(sort) => path + queryOf(shown, { sort: sort === 'amt' ? null : sort })}
        />
      )}
      <Pagination
        words={{ label: t.pages, previous: t.previous, next: t.next, page: t.page }}
        page={shown.page}
        pages={shown.pages}
        href={(seite) =>
          path + queryOf(shown, { sort: shown.order === 'amt' ? null : shown.order, seite: String(seite) })
        }
      />
    </>
  );
};

/** Address of a selection: only what is set. */
const queryOf = ({ filter }: Directory, more: Record<string, string | null>): string => {
  const { suche, amt, land, auch } = filter;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ suche, amt, land, auch: auch ? 'true' : null, ...more }))
    if (value !== null) query.set(name, value);
  const text = query.toString();
  return text && `?${text}`;
};

const PeopleFilter = ({ shown, visit: { language } }: { shown: Directory; visit: Visit }) => {
  const { people: t, roles: roleNames } = texts(language);
  const { suche, amt, land, auch } = shown.filter;
  const isNarrowed = suche !== null || amt !== null || land !== null || auch;
  return (
    <FilterBar
      action={path}
      label={t.filter}
      submit={t.show}
      reset={isNarrowed ? { label: t.reset, href: path } : undefined}
      result={shown.total === 1 ? t.oneHit : fill(t.hits, { n: formatNumber(shown.total, language) })}
      {...(shown.order !== 'amt' && { hidden: { sort: shown.order } })}
    >
      <TextField name="suche" label={t.search} type="search" value={suche ?? ''} maxlength={100} />
      <SelectField
        name="amt"
        label={t.role}
        empty={t.allRoles}
        value={amt ?? ''}
        options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
      />
      {shown.withLands && (
        <SelectField
          name="land"
          label={t.land}
          empty={t.allLands}
          value={land ?? ''}
          options={lands.map(({ key, [language]: label }) => ({ value: key, label }))}
        />
      )}
      <Checkbox name="auch" label={t.former} checked={auch} />
    </FilterBar>
  );
};
