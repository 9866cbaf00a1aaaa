import { addContact } from '../../alliance/people/actions/add-contact.ts';
import { confirmContact } from '../../alliance/people/actions/confirm-contact.ts';
import { editContact } from '../../alliance/people/actions/edit-contact.ts';
import { endContact } from '../../alliance/people/actions/end-contact.ts';
import { contact } from '../../alliance/people/reads/contact.ts';
import { municipalityContacts } from '../../alliance/people/reads/municipality-contacts.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { federation } from '../../alliance/people/types.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { landCodes, landOf } from '../../alliance/territory/lands.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { officeOf } from '../../shared/occasion.ts';

const back = ({ municipality }: { municipality?: string | null }): string =>
  `/kontakte/kommune/${municipality ?? ''}`;
const crumbsOf = (municipality: string, { house, language }: Visit) => [
  {
    href: back({ municipality }),
    label: fill(texts(language).contacts.ofTitle, { name: nameOf(house, municipality) }),
  },
];
const people = (nameable: { id: number; name: string }[]) => ({
  person: nameable.map(({ id, name }) => ({ value: String(id), label: name })),
});

/** The coordinations for which the reader may write a contact down. */
const coordinations = ({ language, occasion }: Visit) => {
  const office = officeOf(occasion.actor);
  const { contacts: t } = texts(language);
  const own = office?.role === 'LK' ? office.lands : [];
  const all = office?.role === 'K' ? [federation, ...landCodes] : own;
  return all.map((land) => ({ value: land, label: coordinationLabel(land, language, t.federal) }));
};
const coordinationLabel = (land: string, language: Language, federal: string): string =>
  landOf(land)?.[language] ?? federal;

export const addContactForm = form({
  path: '/kontakte/kommune/:municipality/neu',
  action: addContact,
  read: municipalityContacts,
  fixed: (_, { municipality }, visit): Record<string, unknown> => ({
    municipality,
    ...(coordinations(visit).length === 0 && { land: null }),
  }),
  values: ({ contacts }) => ({
    phoneAudience: 'members',
    nameAudience: 'members',
    position: contacts.filter(({ isOver }) => !isOver).length + 1,
  }),
  options: ({ nameable }, visit) => ({ ...people(nameable), land: coordinations(visit) }),
  crumbs: ({ municipality }, visit) => crumbsOf(municipality, visit),
  after: back,
});

export const editContactForm = form({
  path: '/kontakte/:id{[0-9]+}/aendern',
  action: editContact,
  read: contact,
  fixed: ({ id }) => ({ id: Number(id) }),
  values: ({ contact: known }) => ({ ...known }),
  options: ({ nameable }) => people(nameable),
  crumbs: ({ contact: { municipality } }, visit) => crumbsOf(municipality, visit),
  after: back,
});

export const endContactForm = form({
  path: '/kontakte/:id{[0-9]+}/beenden',
  action: endContact,
  read: contact,
  fixed: ({ id }) => ({ id: Number(id) }),
  values: ({ contact: { version }, today }) => ({ version, day: today }),
  crumbs: ({ contact: { municipality } }, visit) => crumbsOf(municipality, visit),
  after: back,
});

export const confirmContactForm = form({
  path: '/kontakte/:id{[0-9]+}/bestaetigen',
  action: confirmContact,
  read: contact,
  fixed: ({ id }) => ({ id: Number(id) }),
  values: ({ contact: { version } }) => ({ version }),
  crumbs: ({ contact: { municipality } }, visit) => crumbsOf(municipality, visit),
  after: back,
});
