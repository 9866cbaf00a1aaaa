import { texts } from '../../alliance/offers/texts/index.ts';
import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { Confirmed } from '../../alliance/offers/views/Confirmed.tsx';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { groupName, inquiryQuery, path, programmeName, type Shown } from './address.ts';

type Row = Shown['list']['rows'][number];

/** Every offer that is added, with its places, what they are for and what they rest on. */
export const AddedList = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language, house } = visit;
  const t = poolTexts(language).page;
  const number = (value: number) => formatNumber(value, language);
  const { list } = shown;
  if (list.total === 0)
    return (
      <section id="liste">
        <EmptyState title={t.listEmpty} text={t.listEmptyText} />
      </section>
    );
  return (
    <section id="liste" aria-labelledby="liste-titel">
      <h2 class="kern-heading-medium" id="liste-titel">
        {t.list}
      </h2>
      <DataTable
        caption={t.list}
        hideCaption
        rows={list.rows}
        rowId={({ id }) => `angebot-${id}`}
        columns={[
          {
            header: t.municipality,
            rowHeader: true,
            cell: ({ id, municipality, land }) => (
              <>
                <a href={`/angebote/${id}`}>{nameOf(house, municipality)}</a>
                <br />
                <span class="hm-source">{landOf(land ?? '')?.[language]}</span>
              </>
            ),
          },
          {
            header: t.places,
            cell: ({ quantity, places }) =>
              quantity === 'up-to' ? fill(t.upToPlaces, { n: number(places) }) : number(places),
            align: 'end',
          },
          { header: t.forWhat, cell: (row) => forWhat(shown, row, language) },
          {
            header: t.validity,
            cell: ({ validFrom, validTo }) =>
              fill(t.until, { from: formatDay(validFrom, language), to: formatDay(validTo, language) }),
          },
          {
            header: texts(language).list.confirmed,
            cell: (row) => <Confirmed offer={row} language={language} />,
          },
          { header: t.mandate, cell: (row) => mandateOf(row, language) },
          ...(shown.answer || shown.ratio
            ? [{ header: t.served, cell: ({ served }: Row) => number(served), align: 'end' as const }]
            : []),
        ]}
      />
      <Pagination
        words={{ label: t.pages, previous: t.previous, next: t.next, page: t.page }}
        page={list.page}
        pages={list.pages}
        href={(seite) => `${path}${inquiryQuery(shown, { seite: seite === 1 ? null : seite })}#liste`}
      />
      <p>
        <a href={`${path}/buendel.csv${inquiryQuery(shown)}`} download="">
          {t.csv}
        </a>
      </p>
    </section>
  );
};

const forWhat = (shown: Shown, { programmes, groups, minimumGroup }: Row, language: 'de' | 'en'): string => {
  const t = poolTexts(language).page;
  return [
    programmes.map((id) => programmeName(shown, id, language)).join('; ') || t.anyProgramme,
    groups.map((key) => groupName(shown, key, language)).join('; ') || t.anyGroup,
    ...(minimumGroup ? [fill(t.minimum, { n: minimumGroup })] : []),
  ].join(' · ');
};

const mandateOf = ({ mandate, resolutionName }: Row, language: 'de' | 'en') => {
  const t = poolTexts(language).page;
  if (mandate.length === 0) return resolutionName ?? t.noMandate;
  return mandate.map(({ resolution, title, number: item }, index) => (
    <>
      {index > 0 && '; '}
      <a href={`/mandate/${resolution}`}>{fill(t.item, { title, number: item })}</a>
    </>
  ));
};
