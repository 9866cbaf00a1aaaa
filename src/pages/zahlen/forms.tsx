import { recordPublishedCount } from '../../alliance/members/actions/record-published-count.ts';
import { voidPublishedCount } from '../../alliance/members/actions/void-published-count.ts';
import { keptNumber } from '../../alliance/members/reads/kept-number.ts';
import { keptNumbers } from '../../alliance/members/reads/kept-numbers.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';

const crumbs = (_: unknown, { language }: Visit) => [
  { href: '/zahlen', label: texts(language).numbers.title },
];

export const recordCountForm = form({
  path: '/zahlen/eintragen',
  action: recordPublishedCount,
  read: keptNumbers,
  crumbs,
  after: () => '/zahlen#quellen',
});

export const voidCountForm = form({
  path: '/zahlen/:id/zuruecknehmen',
  action: voidPublishedCount,
  read: keptNumber,
  fixed: ({ id }) => ({ id: Number(id) }),
  crumbs,
  after: () => '/zahlen#quellen',
});
