import { offersRead } from '../../alliance/offers/reads/offers.ts';
import { texts } from '../../alliance/offers/texts/index.ts';
import { SummaryTable } from '../../alliance/offers/views/SummaryTable.tsx';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Details } from '../../ui/Details.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { PoolTabs } from '../buendel/PoolTabs.tsx';
import { listQuery, path } from './address.ts';
import { ListFilter } from './ListFilter.tsx';
import { OfferTable } from './OfferTable.tsx';
import { PublicTotals } from './PublicTotals.tsx';

export type Shown = ShownBy<typeof offersRead>;
export interface Part {
  shown: Shown;
  visit: Visit;
}
export type MemberList = NonNullable<Shown['list']>;

export const listPage = page({
  path,
  read: offersRead,
  wide: true,
  title: (_, { language }) => texts(language).list.title,
  view: (shown, visit) => <Offers shown={shown} visit={visit} />,
});

const Offers = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language).list;
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          <>
            {shown.may.enter && (
              <ButtonLink href={`${path}/neu`} label={t.add} icon="add" variant="primary" />
            )}
            {shown.own && <ButtonLink href={`${path}/kommune/${shown.own}`} label={t.own} />}
            <ButtonLink href="/programme" label={t.programmes} />
          </>
        }
      />
      <PoolTabs current="offers" visit={visit} />
      {shown.list && <Members list={shown.list} shown={shown} visit={visit} />}
      <section>
        <h2 class="kern-heading-medium">{t.totals}</h2>
        <PublicTotals shown={shown} visit={visit} />
      </section>
      {!shown.list && <p>{t.logIn}</p>}
      <SourceNote
        asOf={formatDay(shown.today, language)}
        sources={[{ label: t.sourceOwn }]}
        words={{ asOf: t.asOf, source: t.source }}
      />
    </>
  );
};

const Members = ({ list, shown, visit }: Part & { list: MemberList }) => {
  const t = texts(visit.language).list;
  if (list.all === 0) return <EmptyState title={t.none} text={t.noneText} />;
  const sorted = { sort: list.order === 'kommune' ? null : list.order };
  return (
    <>
      <ListFilter list={list} shown={shown} visit={visit} />
      {list.rows.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText} action={<ButtonLink href={path} label={t.reset} />} />
      ) : (
        <>
          <section>
            <h2 class="kern-heading-medium">{t.summary}</h2>
            <p>{t.summaryNote}</p>
            <Lines list={list} visit={visit} />
          </section>
          <section>
            <h2 class="kern-heading-medium">{t.all}</h2>
            <OfferTable
              rows={list.rows}
              names={shown}
              visit={visit}
              sort={{
                order: list.order,
                href: (order) => path + listQuery(shown.filter, { sort: order === 'kommune' ? null : order }),
              }}
            />
            <Pagination
              words={t.paging}
              page={list.page}
              pages={list.pages}
              href={(turned) =>
                path + listQuery(shown.filter, { ...sorted, seite: turned === 1 ? null : turned })
              }
            />
            <Downloads shown={shown} visit={visit} />
          </section>
        </>
      )}
    </>
  );
};

/** What is released first; what stands apart from it is folded away, and never added. */
const Lines = ({ list, visit: { language } }: { list: MemberList; visit: Visit }) => {
  const released = list.summary.filter(({ state }) => state === 'released');
  const apart = list.summary.filter(({ state }) => state !== 'released');
  if (released.length === 0) return <SummaryTable lines={apart} language={language} />;
  return (
    <>
      <SummaryTable lines={released} language={language} />
      {apart.length > 0 && (
        <Details summary={texts(language).list.otherStates}>
          <SummaryTable lines={apart} language={language} />
        </Details>
      )}
    </>
  );
};

const Downloads = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).list;
  const query = listQuery(shown.filter);
  return (
    <>
      <h3 class="kern-heading-small">{t.downloads}</h3>
      <div class="hm-actions">
        <ButtonLink href={`${path}/angebote.xlsx${query}`} label={t.xlsx} download />
        <ButtonLink href={`${path}/angebote.csv${query}`} label={t.csv} download />
        <ButtonLink href={`${path}/angebote.json${query}`} label={t.json} download />
      </div>
    </>
  );
};
