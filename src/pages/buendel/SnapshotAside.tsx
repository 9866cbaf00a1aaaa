import type { SnapshotFile } from '../../alliance/offers/snapshot-types.ts';
import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { formatDay, formatMoment, formatMonth } from '../../platform/format.ts';
import { fill } from '../../platform/texts.ts';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { addressOf, type Part } from './snapshot-part.ts';

/** As readers take them up. */
const order: readonly SnapshotFile[] = ['letter', 'annex', 'xlsx', 'json'];

/** The documents, the check sum, the one contact and who did what when. */
export const SnapshotAside = ({ shown, visit: { language } }: Part) => {
  const t = poolTexts(language).snapshot;
  const when = (moment: Date, name: string | null) => {
    const at = formatMoment(moment, language);
    return name ? fill(t.by, { moment: at, name }) : at;
  };
  const phone = shown.contactPhone ? `, ${shown.contactPhone}` : '';
  const items = [
    { term: t.recipient, detail: shown.authorityName },
    {
      term: t.contact,
      detail: (
        <>
          {shown.contactUnit}, <a href={`mailto:${shown.contactMailbox}`}>{shown.contactMailbox}</a>
          {phone}
        </>
      ),
    },
    {
      term: t.period,
      detail: fill(t.periodOf, {
        from: formatMonth(shown.inquiry.from, language),
        to: formatMonth(shown.inquiry.to, language),
      }),
    },
    ...(shown.day ? [{ term: t.day, detail: formatDay(shown.day, language) }] : []),
    { term: t.preparedBy, detail: when(shown.preparedAt, shown.preparedByName) },
    ...(shown.releasedAt
      ? [{ term: t.releasedBy, detail: when(shown.releasedAt, shown.releasedByName) }]
      : []),
    ...(shown.replacesOne
      ? [
          {
            term: fill(t.replacesText, { number: '' }).trim(),
            detail: <a href={addressOf(shown.replacesOne.id)}>{shown.replacesOne.number}</a>,
          },
        ]
      : []),
    ...(shown.hash ? [{ term: t.hash, detail: <code>{shown.hash}</code> }] : []),
  ];
  return (
    <>
      {shown.may.files.length > 0 && (
        <>
          <h2 class="kern-heading-small">{t.files}</h2>
          <ul class="hm-list">
            {order
              .filter((kind) => shown.may.files.includes(kind))
              .map((kind) => (
                <li>
                  <a href={`${addressOf(shown.id)}/${kind}`} download="">
                    {t.file[kind]}
                  </a>
                </li>
              ))}
            <li>
              <a href="/angebote/pruefen">{t.howToCheck}</a>
            </li>
          </ul>
        </>
      )}
      <h2 class="kern-heading-small">{t.facts}</h2>
      <DescriptionList stacked items={items} />
    </>
  );
};
