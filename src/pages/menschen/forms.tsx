import { appoint } from '../../alliance/people/actions/appoint.ts';
import { editPerson } from '../../alliance/people/actions/edit-person.ts';
import { endOffice } from '../../alliance/people/actions/end-office.ts';
import { erasePerson } from '../../alliance/people/actions/erase-person.ts';
import { handOver } from '../../alliance/people/actions/hand-over.ts';
import { takeOver } from '../../alliance/people/actions/take-over.ts';
import { appointable } from '../../alliance/people/reads/appointable.ts';
import { handOverLink } from '../../alliance/people/reads/hand-over-link.ts';
import { office } from '../../alliance/people/reads/office.ts';
import { person } from '../../alliance/people/reads/person.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { lands } from '../../alliance/territory/lands.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { actionTexts, sentenceOf } from '../../platform/words/index.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { officeLabel } from '../account.tsx';
import { SchemaForm } from '../SchemaForm.tsx';
import { peopleCrumb } from './person.tsx';

const crumbs = (_: unknown, visit: Visit) => [peopleCrumb(visit)];
const ofPerson = ({ person: { id, name } }: { person: { id: number; name: string } }, visit: Visit) => [
  peopleCrumb(visit),
  { href: `/menschen/${id}`, label: name },
];

const landsByName = (language: Language) =>
  lands
    .map(({ key, [language]: label }) => ({ value: key, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));

export const appointForm = form({
  path: '/menschen/berufen',
  action: appoint,
  read: appointable,
  fixed: (_, { ownOnly, givesLands, municipality }): Record<string, unknown> => ({
    ...(ownOnly && { role: 'AP', municipality }),
    ...(!givesLands && { lands: [], authority: null }),
  }),
  values: ({ role, municipality, lands, today }) => ({ role, municipality, lands, fromDay: today }),
  options: (
    { roles, ownOnly, givesLands, authorities },
    { language },
  ): Record<string, { value: string; label: string }[]> => {
    const { options } = texts(language).actions.appoint.fields.role;
    return {
      ...(!ownOnly && { role: roles.map((role) => ({ value: role, label: options[role] })) }),
      ...(givesLands && { lands: landsByName(language), authority: authorities }),
    };
  },
  crumbs,
  after: ({ reply }) => `/menschen/${String(reply?.['person'])}`,
});

export const editPersonForm = form({
  path: '/menschen/:person{[0-9]+}/angaben',
  action: editPerson,
  read: person,
  fixed: (_, { person: { id } }) => ({ person: id }),
  values: ({ details }) => ({ ...details }),
  title: ({ person: { name } }, { language }) =>
    language === 'en' ? `Edit details: ${name}` : `Angaben ändern: ${name}`,
  crumbs: ofPerson,
  after: (_, __, { person: id }) => `/menschen/${id}`,
});

export const erasePersonForm = form({
  path: '/menschen/:person{[0-9]+}/loeschen',
  action: erasePerson,
  read: person,
  fixed: (_, { person: { id } }) => ({ person: id }),
  title: ({ person: { name } }, { house, language }) =>
    `${actionTexts(house, language, erasePerson.name)?.title}: ${name}`,
  crumbs: ofPerson,
  view(state, { person: { name } }, visit) {
    const { people: t, actions } = texts(visit.language);
    const words = actions['erase-person'];
    return (
      <SchemaForm
        state={state}
        words={words}
        visit={visit}
        head={
          <>
            <PageHead title={`${words.title}: ${name}`} lead={words.lead} />
            <ul class="hm-consequences">
              <li>{t.consequences.erase}</li>
              <li>{t.consequences.keep}</li>
              <li>{t.consequences.last}</li>
            </ul>
          </>
        }
      />
    );
  },
  after: () => '/menschen',
});

const officeHead = (
  words: { title: string; lead?: string },
  value: Parameters<typeof officeLabel>[1],
  visit: Visit,
) => (
  <PageHead
    title={words.title}
    kicker={officeLabel(visit, value)}
    {...(words.lead && { lead: words.lead })}
  />
);

export const endOfficeForm = form({
  path: '/menschen/amt/:office{[0-9]+}/beenden',
  action: endOffice,
  read: office,
  fixed: (_, { id }) => ({ office: id }),
  values: ({ today }) => ({ day: today }),
  crumbs: ({ person: id, name }, visit) => ofPerson({ person: { id, name } }, visit),
  view: (state, value, visit) => {
    const words = texts(visit.language).actions['end-office'];
    return <SchemaForm state={state} words={words} visit={visit} head={officeHead(words, value, visit)} />;
  },
  after: (_, { occasion: { actor } }) =>
    actor.kind === 'person' && actor.office && ['K', 'LK'].includes(actor.office.role) ? '/menschen' : '/ich',
});

export const handOverForm = form({
  path: '/menschen/amt/:office{[0-9]+}/uebergeben',
  action: handOver,
  read: office,
  fixed: (_, { id }) => ({ office: id }),
  crumbs: ({ person: id, name }, visit) => ofPerson({ person: { id, name } }, visit),
  view: (state, value, visit) => {
    const words = texts(visit.language).actions['hand-over'];
    return <SchemaForm state={state} words={words} visit={visit} head={officeHead(words, value, visit)} />;
  },
  after: () => '/ich',
});

/** Opened from a mail, without a log-in. */
export const takeOverForm = form({
  path: '/uebernehmen/:token',
  action: takeOver,
  read: handOverLink,
  limit: 20,
  fixed: ({ token }) => ({ token }),
  view(state, value, visit) {
    const { people: t, actions } = texts(visit.language);
    const words = actions['take-over'];
    if (!value.office || value.from === null)
      return (
        <PageHead
          title={t.notUsable}
          lead={sentenceOf(visit.house, visit.language, { reason: value.refusal ?? '' })}
        />
      );
    const lead = fill(t.takeOverLead, { name: value.from, office: officeLabel(visit, value.office) });
    return (
      <SchemaForm
        state={state}
        words={words}
        visit={visit}
        head={<PageHead title={words.title} lead={lead} />}
      />
    );
  },
  after: ({ reply }, { occasion, house }) => ({
    location: '/ich',
    session: {
      token: String(reply?.['session']),
      until: new Date(occasion.now.getTime() + house.config.SESSION_HOURS * 3_600_000),
    },
  }),
});
