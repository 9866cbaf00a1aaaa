import { addCatalogue } from '../../alliance/practices/actions/add-catalogue.ts';
import { carryProgress } from '../../alliance/practices/actions/carry-progress.ts';
import { editDemand } from '../../alliance/practices/actions/edit-demand.ts';
import { linkDemand } from '../../alliance/practices/actions/link-demand.ts';
import { recordProgress } from '../../alliance/practices/actions/record-progress.ts';
import { voidProgress } from '../../alliance/practices/actions/void-progress.ts';
import { keptCatalogues } from '../../alliance/practices/reads/kept-catalogues.ts';
import { keptDemand } from '../../alliance/practices/reads/kept-demand.ts';
import { keptPlace } from '../../alliance/practices/reads/kept-place.ts';
import { keptStatement } from '../../alliance/practices/reads/kept-statement.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';

const toAll = ({ language }: Visit) => ({ href: '/fortschritt', label: texts(language).progress.title });
const toCatalogues = ({ language }: Visit) => ({
  href: '/fortschritt/kataloge',
  label: texts(language).progress.catalogues,
});
const toPlace = (key: string, { house, language }: Visit) => ({
  href: `/fortschritt/${key}`,
  label: fill(texts(language).progress.oneTitle, { place: nameOf(house, key) }),
});

export const recordProgressForm = form({
  path: '/fortschritt/:key{[0-9]+}/eintragen',
  action: recordProgress,
  read: keptPlace,
  crumbs: ({ key }, visit) => [toAll(visit), toPlace(key, visit)],
  fixed: ({ key }) => ({ municipality: key }),
  values: ({ today }, { language, url }) => ({
    day: formatDay(today, language),
    demand: url.searchParams.get('demand') ?? '',
  }),
  options: ({ demands }) => ({
    demand: demands.map(({ id, number, title }) => ({ value: String(id), label: `${number}. ${title}` })),
  }),
  after: (_, __, { municipality }) => `/fortschritt/${municipality}`,
});

export const voidProgressForm = form({
  path: '/fortschritt/angaben/:id{[0-9]+}/zuruecknehmen',
  action: voidProgress,
  read: keptStatement,
  crumbs: ({ municipality }, visit) => [toAll(visit), toPlace(municipality, visit)],
  fixed: ({ id }) => ({ id: Number(id) }),
  above: ({ title, day, state, evidence }, { language }) => (
    <p>
      {title}: {texts(language).progress.states[state]}, {formatDay(day, language)}
      {evidence && ` (${evidence})`}
    </p>
  ),
  after: ({ municipality }) => `/fortschritt/${municipality}`,
});

export const addCatalogueForm = form({
  path: '/fortschritt/kataloge/neu',
  action: addCatalogue,
  read: keptCatalogues,
  crumbs: (_, visit) => [toAll(visit), toCatalogues(visit)],
  after: () => '/fortschritt/kataloge',
});

export const carryProgressForm = form({
  path: '/fortschritt/kataloge/uebertragen',
  action: carryProgress,
  read: keptCatalogues,
  crumbs: (_, visit) => [toAll(visit), toCatalogues(visit)],
  values: ({ catalogues: [latest, previous] }) => ({ from: previous?.key, to: latest?.key }),
  options({ catalogues }) {
    const offered = catalogues.map(({ key, title }) => ({ value: key, label: title }));
    return { from: offered, to: offered };
  },
  after: () => '/fortschritt',
});

export const editDemandForm = form({
  path: '/fortschritt/forderungen/:id{[0-9]+}',
  action: editDemand,
  read: keptDemand,
  crumbs: (_, visit) => [toAll(visit), toCatalogues(visit)],
  fixed: ({ id }) => ({ id: Number(id) }),
  values: ({ demand: { version, title, description, source, verified } }) => ({
    version,
    title,
    description,
    source,
    verified,
  }),
  after: () => '/fortschritt/kataloge',
});

export const linkDemandForm = form({
  path: '/fortschritt/forderungen/:id{[0-9]+}/nachfolge',
  action: linkDemand,
  read: keptDemand,
  crumbs: (_, visit) => [toAll(visit), toCatalogues(visit)],
  fixed: ({ id }) => ({ id: Number(id) }),
  values: ({ successors }) => ({ successors: successors.map(String) }),
  options: ({ later }) => ({
    successors: later.map(({ id, title }) => ({ value: String(id), label: title })),
  }),
  above: ({ demand }) => (
    <p>
      {demand.number}. {demand.title}
    </p>
  ),
  after: () => '/fortschritt/kataloge',
});
