import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { landOf, lands } from '../../alliance/territory/lands.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { addressOf, type Part, type Shown } from './snapshot-part.ts';

type Line = Shown['list']['rows'][number];

/** What a municipality finds of itself in a pooled offer. */
export const OwnLines = ({ shown, visit: { language } }: Part) => {
  const t = poolTexts(language).snapshot;
  const own = shown.own ?? [];
  return (
    <>
      <h2 class="kern-heading-medium">{t.own}</h2>
      {own.length === 0 ? (
        <p>{t.ownNone}</p>
      ) : (
        <DataTable caption={t.ownCaption} hideCaption rows={own} columns={columnsIn(language)} />
      )}
    </>
  );
};

/** Every line as it was frozen, by Land, page by page. */
export const SnapshotLines = ({ shown, visit: { language } }: Part) => {
  const { snapshot: t, page: p } = poolTexts(language);
  const { list } = shown;
  const base = addressOf(shown.id);
  const query = (seite: number): string => {
    const address = new URLSearchParams();
    if (list.land) address.set('land', list.land);
    if (seite > 1) address.set('seite', String(seite));
    return address.size > 0 ? `?${address.toString()}` : '';
  };
  return (
    <section id="zeilen" aria-labelledby="zeilen-titel">
      <h2 class="kern-heading-medium" id="zeilen-titel">
        {t.lines}
      </h2>
      <FilterBar action={`${base}#zeilen`} label={t.filter} submit={t.show}>
        <SelectField
          name="land"
          label={p.land}
          empty={t.allLands}
          value={list.land ?? ''}
          options={lands.map((land) => ({ value: land.key, label: land[language] }))}
        />
      </FilterBar>
      {list.rows.length === 0 ? (
        <p>{t.linesNone}</p>
      ) : (
        <DataTable caption={t.linesCaption} hideCaption rows={list.rows} columns={columnsIn(language)} />
      )}
      <Pagination
        words={{ label: p.pages, previous: p.previous, next: p.next, page: p.page }}
        page={list.page}
        pages={list.pages}
        href={(seite) => `${base}${query(seite)}#zeilen`}
      />
    </section>
  );
};

const columnsIn = (language: Language): Column<Line>[] => {
  const { snapshot: t, page: p } = poolTexts(language);
  const places = ({ quantity, places: count, rhythm }: Line): string => {
    const number = formatNumber(count, language);
    return (quantity === 'up-to' ? fill(p.upToPlaces, { n: number }) : number) + t.rhythm[rhythm];
  };
  return [
    {
      header: p.municipality,
      rowHeader: true,
      cell: ({ municipality, name, land }) => (
        <>
          <a href={`/mitglieder/${encodeURIComponent(municipality)}`}>{name}</a>
          <br />
          <span class="hm-source">{landOf(land ?? '')?.[language]}</span>
        </>
      ),
    },
    {
      header: p.places,
      cell: (line) => (
        <>
          {places(line)} {line.part === 'recurring' && <Badge label={t.recurring} tone="info" />}
        </>
      ),
    },
    {
      header: p.forWhat,
      cell: ({ programmes, groups, minimumGroup, conditions }) =>
        [
          programmes.join('; ') || p.anyProgramme,
          groups.join('; ') || p.anyGroup,
          ...(minimumGroup ? [fill(p.minimum, { n: minimumGroup })] : []),
          ...conditions,
        ].join(' · '),
    },
    {
      header: p.validity,
      cell: ({ validFrom, validTo }) =>
        fill(p.until, { from: formatDay(validFrom, language), to: formatDay(validTo, language) }),
    },
    { header: p.mandate, cell: ({ mandate }) => mandate.join('; ') || p.noMandate },
  ];
};
