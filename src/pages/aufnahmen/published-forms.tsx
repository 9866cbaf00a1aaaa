import { recordPublished } from '../../alliance/admissions/actions/record-published.ts';
import { voidPublished } from '../../alliance/admissions/actions/void-published.ts';
import { beginPublished } from '../../alliance/admissions/reads/begin-published.ts';
import { keptPublished } from '../../alliance/admissions/reads/kept-published.ts';
import { texts } from '../../alliance/admissions/texts/index.ts';
import { formatNumber } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { placeName } from './names.ts';

const crumbs = (_: unknown, { language }: Visit) => [
  { href: '/aufnahmen', label: texts(language).register.title },
];

export const recordPublishedForm = form({
  path: '/aufnahmen/veroeffentlicht/eintragen',
  action: recordPublished,
  read: beginPublished,
  crumbs,
  options: ({ programmes }) => ({
    programme: programmes.map(({ id, name }) => ({ value: String(id), label: name })),
  }),
  after: () => '/aufnahmen#veroeffentlicht',
});

export const voidPublishedForm = form({
  path: '/aufnahmen/veroeffentlicht/:id{[0-9]+}/zuruecknehmen',
  action: voidPublished,
  read: keptPublished,
  crumbs,
  fixed: ({ id }) => ({ id: Number(id) }),
  above: ({ place, count, source }, visit) => (
    <p>
      <strong>
        {place === null ? texts(visit.language).register.federation : placeName(place, visit)}:{' '}
        {formatNumber(count, visit.language)}
      </strong>{' '}
      <span class="hm-source">{source}</span>
    </p>
  ),
  after: () => '/aufnahmen#veroeffentlicht',
});
