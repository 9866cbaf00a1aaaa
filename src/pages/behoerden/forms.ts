import { editAuthority } from '../../alliance/people/actions/edit-authority.ts';
import { endAuthority } from '../../alliance/people/actions/end-authority.ts';
import { recordAuthority } from '../../alliance/people/actions/record-authority.ts';
import { authorities } from '../../alliance/people/reads/authorities.ts';
import { authority } from '../../alliance/people/reads/authority.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';

const path = '/behoerden';
const crumbs = (_: unknown, { language }: Visit) => [
  { href: path, label: texts(language).authorities.title },
];

export const recordAuthorityForm = form({
  path: `${path}/neu`,
  action: recordAuthority,
  read: authorities,
  crumbs,
  after: () => path,
});

export const editAuthorityForm = form({
  path: `${path}/:id{[0-9]+}/aendern`,
  action: editAuthority,
  read: authority,
  fixed: (_, { id }) => ({ id }),
  values: ({ endedOn: _endedOn, today: _today, ...values }) => values,
  title: ({ name }, { language }) => `${texts(language).actions['edit-authority'].title}: ${name}`,
  crumbs,
  after: () => path,
});

export const endAuthorityForm = form({
  path: `${path}/:id{[0-9]+}/beenden`,
  action: endAuthority,
  read: authority,
  fixed: (_, { id }) => ({ id }),
  values: ({ today }) => ({ day: today }),
  title: ({ name }, { language }) => `${texts(language).actions['end-authority'].title}: ${name}`,
  crumbs,
  after: () => path,
});
