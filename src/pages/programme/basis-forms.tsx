import { addBasis } from '../../alliance/programmes/actions/add-basis.ts';
import { editBasis } from '../../alliance/programmes/actions/edit-basis.ts';
import { beginBasis } from '../../alliance/programmes/reads/begin-basis.ts';
import { keptBasis } from '../../alliance/programmes/reads/kept-basis.ts';
import { texts } from '../../alliance/programmes/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';

const path = '/programme/rechtsgrundlagen';
const crumbs = (_: unknown, { language }: Visit) => {
  const { list, bases } = texts(language);
  return [
    { href: '/programme', label: list.title },
    { href: path, label: bases.title },
  ];
};

export const addBasisForm = form({
  path: `${path}/neu`,
  action: addBasis,
  read: beginBasis,
  crumbs,
  after: () => path,
});

export const editBasisForm = form({
  path: `${path}/:id{[0-9]+}/bearbeiten`,
  action: editBasis,
  read: keptBasis,
  crumbs,
  fixed: ({ id }) => ({ id: Number(id) }),
  values: ({ validFrom, validTo, ...basis }, { language }) => ({
    ...basis,
    validFrom: validFrom && formatDay(validFrom, language),
    validTo: validTo && formatDay(validTo, language),
  }),
  after: () => path,
});
