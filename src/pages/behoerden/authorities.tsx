import { authorities } from '../../alliance/people/reads/authorities.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { lands } from '../../alliance/territory/lands.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';

type Shown = ShownBy<typeof authorities>;
type Row = Shown['authorities'][number];

/** Ministries and authorities that the alliance writes to. */
export const authoritiesPage = page({
  path: '/behoerden',
  read: authorities,
  wide: true,
  title: (_, { language }) => texts(language).authorities.title,
  view(shown, visit) {
    const t = texts(visit.language).authorities;
    return (
      <>
        <PageHead
          title={t.title}
          lead={t.lead}
          actions={shown.may.keep && <ButtonLink href="/behoerden/neu" label={t.record} variant="primary" />}
        />
        {shown.authorities.length === 0 ? (
          <EmptyState title={t.emptyTitle} text={t.emptyText} />
        ) : (
          <AuthoritiesTable shown={shown} visit={visit} />
        )}
      </>
    );
  },
  follows: () => 'people.authority',
});

const AuthoritiesTable = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const t = texts(language).authorities;
  const levelOf = ({ level, land }: Row): string =>
    lands.find(({ key }) => key === land)?.[language] ?? t.levels[level];
  return (
    <DataTable
      caption={t.caption}
      rows={shown.authorities}
      columns={[
        {
          header: t.name,
          rowHeader: true,
          cell: ({ name, address, endedOn }) => (
            <>
              {name}
              {endedOn && <> ({fill(t.ended, { day: formatDay(endedOn, language) })})</>}
              <div class="hm-pre">{address}</div>
            </>
          ),
        },
        { header: t.level, cell: levelOf },
        { header: t.mailbox, cell: ({ mailbox }) => <a href={`mailto:${mailbox}`}>{mailbox}</a> },
        { header: t.source, cell: ({ source }) => source },
        ...(shown.may.keep ? [{ header: t.deeds, cell: (row: Row) => <Deeds row={row} words={t} /> }] : []),
      ]}
    />
  );
};

const Deeds = ({
  row: { id, name, endedOn },
  words: t,
}: {
  row: Row;
  words: { edit: string; end: string };
}) => (
  <>
    <a class="kern-link" href={`/behoerden/${id}/aendern`} aria-label={`${t.edit}: ${name}`}>
      {t.edit}
    </a>{' '}
    {endedOn === null && (
      <a class="kern-link" href={`/behoerden/${id}/beenden`} aria-label={`${t.end}: ${name}`}>
        {t.end}
      </a>
    )}
  </>
);
