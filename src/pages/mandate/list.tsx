import { resolutions } from '../../alliance/mandates/reads/resolutions.ts';
import { texts } from '../../alliance/mandates/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { listQuery, path, type Shown } from './list-address.ts';
import { ListFilter } from './ListFilter.tsx';
import { ListTable } from './ListTable.tsx';
import { MandateTabs } from './MandateTabs.tsx';

export const listPage = page({
  path,
  read: resolutions,
  wide: true,
  title: (_, { language }) => texts(language).list.title,
  view: (shown, visit) => <List shown={shown} visit={visit} />,
});

const List = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language, house } = visit;
  const t = texts(language).list;
  const { kommune } = shown.filter;
  const sorted = { sort: shown.order === '-datum' ? null : shown.order };
  const begin = kommune === null ? '' : `?kommune=${encodeURIComponent(kommune)}`;
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          shown.may.record && (
            <>
              <ButtonLink href={`/mandate/neu${begin}`} label={t.record} icon="add" variant="primary" />
              <ButtonLink href="/mandate/uebernehmen" label={t.prefill} icon="drive-folder-upload" />
            </>
          )
        }
      />
      <MandateTabs current="list" visit={visit} />
      {kommune !== null && (
        <Alert tone="info" title={fill(t.ofMunicipality, { name: nameOf(house, kommune) })}>
          <a href={path + listQuery(shown, { kommune: null })}>{t.allMunicipalities}</a>
        </Alert>
      )}
      <ListFilter shown={shown} visit={visit} />
      {shown.rows.length === 0 ? (
        <NothingFound shown={shown} visit={visit} />
      ) : (
        <ListTable shown={shown} visit={visit} />
      )}
      <Pagination
        words={{ label: t.pages, previous: t.previous, next: t.next, page: t.page }}
        page={shown.page}
        pages={shown.pages}
        href={(seite) => path + listQuery(shown, { ...sorted, seite: seite === 1 ? null : seite })}
      />
      {shown.rows.length > 0 && (
        <SourceNote
          asOf={formatDay(shown.today, language)}
          sources={[{ label: t.source }]}
          words={{ asOf: t.asOf, source: t.sourceLabel }}
        />
      )}
    </>
  );
};

const isNarrowed = ({ filter: { ungeprueft, ...rest } }: Shown): boolean =>
  ungeprueft || Object.values(rest).some((value) => value !== null);

const NothingFound = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const t = texts(language).list;
  return isNarrowed(shown) ? (
    <EmptyState title={t.emptyTitle} text={t.emptyText} action={<ButtonLink href={path} label={t.reset} />} />
  ) : (
    <EmptyState title={t.noneTitle} text={t.noneText} />
  );
};
