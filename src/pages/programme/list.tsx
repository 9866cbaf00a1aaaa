import { programmesRead } from '../../alliance/programmes/reads/programmes.ts';
import { texts } from '../../alliance/programmes/texts/index.ts';
import { kinds, levels, programmeStates } from '../../alliance/programmes/types.ts';
import { contingentSentence } from '../../alliance/programmes/views/contingent.ts';
import { ProgrammeState } from '../../alliance/programmes/views/ProgrammeState.tsx';
import { landOf, lands } from '../../alliance/territory/lands.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ProgrammeTabs } from './ProgrammeTabs.tsx';

type Shown = ShownBy<typeof programmesRead>;
interface Part {
  shown: Shown;
  visit: Visit;
}
const path = '/programme';

export const listPage = page({
  path,
  read: programmesRead,
  wide: true,
  title: (_, { language }) => texts(language).list.title,
  view: (shown, visit) => <List shown={shown} visit={visit} />,
});

const List = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language).list;
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          <>
            {shown.may.begin && (
              <ButtonLink href={`${path}/neu`} label={t.add} icon="add" variant="primary" />
            )}
            <ButtonLink href="/angebote" label={t.offers} />
          </>
        }
      />
      <ProgrammeTabs current="list" visit={visit} />
      {shown.open === 0 && <Alert tone="info" title={t.noneOpen} />}
      <Filter shown={shown} visit={visit} />
      {shown.rows.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText} action={<ButtonLink href={path} label={t.reset} />} />
      ) : (
        <Table shown={shown} visit={visit} />
      )}
      <Pagination
        words={t.paging}
        page={shown.page}
        pages={shown.pages}
        href={(turned) => path + query(shown, turned)}
      />
      <SourceNote
        asOf={formatDay(shown.today, language)}
        sources={[{ label: t.sourceOwn }]}
        words={{ asOf: t.asOf, source: t.source }}
      />
    </>
  );
};

const query = ({ filter }: Shown, seite: number): string => {
  const set = Object.entries({ ...filter, ...(seite > 1 && { seite }) }).filter(
    ([, value]) => value !== null,
  );
  return set.length === 0 ? '' : `?${new URLSearchParams(set.map(([name, value]) => [name, String(value)]))}`;
};

const Filter = ({ shown, visit: { language } }: Part) => {
  const { list: t, words } = texts(language);
  const { filter } = shown;
  const isNarrowed = Object.values(filter).some((value) => value !== null);
  return (
    <FilterBar
      action={path}
      label={t.filter}
      submit={t.show}
      reset={isNarrowed ? { label: t.reset, href: path } : undefined}
      result={shown.total === 1 ? t.oneHit : fill(t.hits, { n: formatNumber(shown.total, language) })}
    >
      <TextField name="suche" label={t.search} type="search" value={filter.suche ?? ''} maxlength={200} />
      <SelectField
        name="ebene"
        label={t.level}
        empty={t.allLevels}
        value={filter.ebene ?? ''}
        options={levels.map((level) => ({ value: level, label: words.level[level] }))}
      />
      <SelectField
        name="art"
        label={t.kind}
        empty={t.allKinds}
        value={filter.art ?? ''}
        options={kinds.map((kind) => ({ value: kind, label: words.kind[kind] }))}
      />
      <SelectField
        name="land"
        label={t.land}
        empty={t.allLands}
        value={filter.land ?? ''}
        options={lands.map((land) => ({ value: land.key, label: land[language] }))}
      />
      <SelectField
        name="stand"
        label={t.state}
        empty={t.anyState}
        value={filter.stand ?? ''}
        options={[
          { value: 'open', label: t.open },
          ...programmeStates.map((state) => ({ value: state, label: words.state[state] })),
        ]}
      />
    </FilterBar>
  );
};

const Table = ({ shown, visit: { language } }: Part) => {
  const { list: t, words } = texts(language);
  return (
    <DataTable
      caption={t.title}
      hideCaption
      rows={shown.rows}
      rowId={({ id }) => `p${id}`}
      columns={[
        {
          header: t.name,
          rowHeader: true,
          cell: ({ id, name }) => <a href={`${path}/${id}`}>{name}</a>,
        },
        {
          header: t.level,
          cell: ({ level, land }) => (land && landOf(land)?.[language]) || words.level[level],
        },
        { header: t.kind, cell: ({ kind }) => words.kind[kind] },
        { header: t.contingent, cell: (row) => contingentSentence(row, language) },
        {
          header: t.state,
          cell: ({ state, doubts, provenOn }) => (
            <>
              <ProgrammeState state={state} language={language} />{' '}
              {doubts.some((doubt) => doubt.startsWith('open-')) && (
                <Badge label={t.doubtful} tone="warning" />
              )}{' '}
              {doubts.includes('unverified') && <Badge label={t.unverified} />}
              {doubts.includes('long-unproven') && provenOn && (
                <span class="hm-source"> {fill(t.proven, { day: formatDay(provenOn, language) })}</span>
              )}
            </>
          ),
        },
      ]}
    />
  );
};
