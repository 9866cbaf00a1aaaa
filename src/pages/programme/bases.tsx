import { bases } from '../../alliance/programmes/reads/bases.ts';
import { texts } from '../../alliance/programmes/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { ProgrammeTabs } from './ProgrammeTabs.tsx';

type Shown = ShownBy<typeof bases>;
type Row = Shown['bases'][number];
const path = '/programme/rechtsgrundlagen';

export const basesPage = page({
  path,
  read: bases,
  wide: true,
  title: (_, { language }) => texts(language).bases.title,
  crumbs: (_, { language }) => [{ href: '/programme', label: texts(language).list.title }],
  view: (shown, visit) => <Bases shown={shown} visit={visit} />,
});

const Bases = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const t = texts(language).bases;
  const add = shown.may.keep && (
    <ButtonLink href={`${path}/neu`} label={t.add} icon="add" variant="primary" />
  );
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={add} />
      <ProgrammeTabs current="bases" visit={visit} />
      {shown.bases.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText} />
      ) : (
        <DataTable
          caption={t.title}
          hideCaption
          rows={shown.bases}
          rowId={({ id }) => `r${id}`}
          columns={[
            {
              header: t.citation,
              rowHeader: true,
              cell: ({ citation, link }) => (link ? <a href={link}>{citation}</a> : citation),
            },
            {
              header: t.summary,
              cell: ({ summary, source }) => (
                <>
                  {summary}{' '}
                  <span class="hm-source">
                    {t.source}: {source}
                  </span>
                </>
              ),
            },
            { header: t.validity, cell: (row) => <Validity row={row} visit={visit} /> },
            {
              header: t.programmes,
              cell: ({ programmes }) =>
                programmes.length === 0
                  ? '–'
                  : programmes.map(({ id, name }, index) => (
                      <>
                        {index > 0 && ', '}
                        <a href={`/programme/${id}`}>{name}</a>
                      </>
                    )),
            },
            {
              header: t.state,
              cell: ({ verified, checkedOn }) =>
                verified && checkedOn
                  ? fill(t.checkedOn, { day: formatDay(checkedOn, language) })
                  : t.unverified,
            },
            ...(shown.may.keep
              ? [
                  {
                    header: t.deeds,
                    hideHeader: true,
                    cell: ({ id, citation }: Row) => (
                      <a href={`${path}/${id}/bearbeiten`} aria-label={fill(t.editAbout, { what: citation })}>
                        {t.edit}
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </>
  );
};

const Validity = ({ row, visit: { language } }: { row: Row; visit: Visit }) => {
  const { bases: t, one } = texts(language);
  const { validFrom, validTo, isOver, isComing } = row;
  if (validFrom === null && validTo === null) return <>{t.unlimited}</>;
  return (
    <>
      {[
        validFrom && fill(one.from, { day: formatDay(validFrom, language) }),
        validTo && fill(one.until, { day: formatDay(validTo, language) }),
      ]
        .filter(Boolean)
        .join(' ')}{' '}
      {isOver && <Badge label={t.over} tone="warning" />}
      {isComing && <Badge label={t.coming} tone="info" />}
    </>
  );
};
