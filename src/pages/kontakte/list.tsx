import { contacts } from '../../alliance/people/reads/contacts.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatDay, formatLongDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Actions } from '../../ui/Actions.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';

const path = '/kontakte';
type Shown = ShownBy<typeof contacts>;

export const contactsPage = page({
  path,
  read: contacts,
  wide: true,
  title: (_, { language }) => texts(language).contacts.title,
  view: (shown, visit) => <Contacts shown={shown} visit={visit} />,
  follows: () => 'people.contact',
});

const Contacts = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { contacts: t } = texts(visit.language);
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <ButtonLink href="/kontakte/serienbriefe" label={t.letters} />
            <ButtonLink href="/kontakte/bestaetigung" label={t.campaign} />
          </>
        }
      />
      <ContactFilter shown={shown} visit={visit} />
      {shown.rows.length === 0 ? (
        <EmptyState
          title={t.emptyTitle}
          text={t.emptyText}
          action={<ButtonLink href={path} label={t.reset} />}
        />
      ) : (
        <>
          <ContactTable shown={shown} visit={visit} />
          <Pagination
            words={{ label: t.pages, previous: t.previous, next: t.next, page: t.page }}
            page={shown.page}
            pages={shown.pages}
            href={(seite) => path + queryOf(shown, { seite: String(seite) })}
          />
          <TakeAlong shown={shown} visit={visit} />
        </>
      )}
      <p class="hm-source">{fill(t.asOf, { day: formatLongDay(shown.today, visit.language) })}</p>
    </>
  );
};

const queryOf = ({ filter: { suche, land, offen } }: Shown, more: Record<string, string> = {}): string => {
  const query = new URLSearchParams(more);
  if (suche) query.set('suche', suche);
  if (land) query.set('land', land);
  if (offen) query.set('offen', 'true');
  const text = query.toString();
  return text && `?${text}`;
};

const ContactFilter = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { contacts: t } = texts(language);
  const { suche, land, offen } = shown.filter;
  const isNarrowed = suche !== null || land !== null || offen;
  return (
    <FilterBar
      action={path}
      label={t.filter}
      submit={t.show}
      reset={isNarrowed ? { label: t.reset, href: path } : undefined}
      result={shown.total === 1 ? t.oneHit : fill(t.hits, { n: formatNumber(shown.total, language) })}
    >
      <TextField name="suche" label={t.search} type="search" value={suche ?? ''} maxlength={100} />
      {shown.lands.length > 1 && (
        <SelectField
          name="land"
          label={t.land}
          empty={t.allLands}
          value={land ?? ''}
          options={shown.lands.map((key) => ({ value: key, label: landOf(key)?.[language] ?? key }))}
        />
      )}
      <Checkbox name="offen" label={t.stale} checked={offen} />
    </FilterBar>
  );
};

const ContactTable = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { contacts: t } = texts(language);
  return (
    <DataTable
      caption={t.title}
      hideCaption
      rows={shown.rows}
      rowId={({ id }) => `kontakt-${id}`}
      columns={[
        {
          header: t.municipality,
          rowHeader: true,
          cell: ({ municipality, municipalityName }) => (
            <a href={`/kontakte/kommune/${municipality}`}>{municipalityName}</a>
          ),
        },
        {
          header: t.unit,
          cell: ({ unit, name, coordinationOf: land }) => (
            <>
              {unit}
              {name && <div>{name}</div>}
              {land && (
                <div class="hm-note">
                  {fill(t.coordinationOf, { land: landOf(land)?.[language] ?? t.federal })}
                </div>
              )}
            </>
          ),
        },
        { header: t.mailbox, cell: ({ mailbox }) => <a href={`mailto:${mailbox}`}>{mailbox}</a> },
        { header: t.phone, cell: ({ phone }) => phone ?? '–' },
        {
          header: t.confirmed,
          cell: ({ confirmedOn, isStale }) => (
            <>
              {formatDay(confirmedOn, language)} {isStale && <Badge label={t.overdue} tone="warning" />}
            </>
          ),
        },
      ]}
    />
  );
};

const TakeAlong = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { contacts: t } = texts(language);
  const query = queryOf(shown, { alle: 'true' });
  return (
    <section aria-labelledby="mitnehmen">
      <h2 class="kern-heading-medium" id="mitnehmen">
        {t.take}
      </h2>
      <p>{t.takeText}</p>
      <Actions>
        <ButtonLink href={`${path}/kontakte.xlsx${query}`} label={t.xlsx} icon="download" download />
        <ButtonLink href={`${path}/kontakte.csv${query}`} label={t.csv} icon="download" download />
        <ButtonLink href={`${path}/kontakte.vcf${query}`} label={t.vcf} icon="download" download />
      </Actions>
    </section>
  );
};
