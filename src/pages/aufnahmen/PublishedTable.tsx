import { texts } from '../../alliance/admissions/texts/index.ts';
import type { Published } from '../../alliance/admissions/types.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { placeName, programmeName } from './names.ts';

interface Props {
  published: readonly Published[];
  programmes: readonly { id: number; name: string }[];
  /** Whether the reader may add, and of which Länder they may take back (null: of all). */
  may: { record: boolean; void: readonly string[] | null };
  visit: Visit;
}

/** What others published, each with its day and source: beside our own numbers, in no sum. */
export const PublishedTable = (props: Props) => {
  const { published, may, visit } = props;
  const t = texts(visit.language).register;
  if (published.length === 0 && !may.record) return null;
  return (
    <section aria-labelledby="veroeffentlicht">
      <h2 class="kern-heading-medium" id="veroeffentlicht">
        {t.published}
      </h2>
      <p>{t.publishedNote}</p>
      {published.length === 0 ? (
        <p>{t.noPublished}</p>
      ) : (
        <DataTable caption={t.published} hideCaption rows={published} columns={columnsFor(props)} />
      )}
      {may.record && <ButtonLink href="/aufnahmen/veroeffentlicht/eintragen" label={t.record} />}
    </section>
  );
};

const columnsFor = ({ published, programmes, may, visit }: Props): Column<Published>[] => {
  const { language } = visit;
  const t = texts(language).register;
  const mayVoid = ({ place }: Published): boolean =>
    may.void === null || (place !== null && may.void.includes(place.slice(0, 2)));
  return [
    {
      header: t.place,
      rowHeader: true,
      cell: ({ place }) => (place === null ? t.federation : placeName(place, visit)),
    },
    { header: t.number, align: 'end', cell: ({ count }) => formatNumber(count, language) },
    { header: t.counted, cell: (one) => spanOf(one, language) },
    {
      header: t.programme,
      cell: ({ programme }) => (programme === null ? '–' : programmeName(String(programme), { programmes })),
    },
    { header: t.asOf, align: 'end', cell: ({ asOf }) => formatDay(asOf, language) },
    {
      header: t.source,
      cell: ({ source, link, remark }) => (
        <>
          {link ? <a href={link}>{source}</a> : source}
          {remark && <div class="hm-source hm-pre">{remark}</div>}
        </>
      ),
    },
    ...(published.some(mayVoid)
      ? [
          {
            header: t.void,
            hideHeader: true,
            cell: (one: Published) =>
              mayVoid(one) && <a href={`/aufnahmen/veroeffentlicht/${one.id}/zuruecknehmen`}>{t.void}</a>,
          },
        ]
      : []),
  ];
};

const spanOf = ({ fromDay, toDay }: Published, language: Language): string => {
  const t = texts(language).register;
  return toDay === null
    ? fill(t.since, { day: formatDay(fromDay, language) })
    : fill(t.span, { from: formatDay(fromDay, language), to: formatDay(toDay, language) });
};
