import { addItem } from '../../alliance/mandates/actions/add-item.ts';
import { addScope } from '../../alliance/mandates/actions/add-scope.ts';
import { editItem } from '../../alliance/mandates/actions/edit-item.ts';
import { moveItem } from '../../alliance/mandates/actions/move-item.ts';
import { recordRealisation } from '../../alliance/mandates/actions/record-realisation.ts';
import { removeItem } from '../../alliance/mandates/actions/remove-item.ts';
import { removeScope } from '../../alliance/mandates/actions/remove-scope.ts';
import { keptItem } from '../../alliance/mandates/reads/kept-item.ts';
import { keptResolution } from '../../alliance/mandates/reads/kept-resolution.ts';
import { texts } from '../../alliance/mandates/texts/index.ts';
import type { Group, Topic } from '../../alliance/mandates/types.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ConfirmDeed } from './ConfirmDeed.tsx';
import { ItemForm } from './ItemForm.tsx';
import { ProgrammeNames } from './KnownProgrammes.tsx';
import { nodeOptions } from './options.ts';

type Kept = ShownBy<typeof keptItem>;
const path = '/mandate/punkte/:item{[0-9]+}';
const hrefOf = (id: unknown): string => `/mandate/${String(id)}`;
const backTo = ({ reply }: { reply?: Record<string, unknown> }): string => hrefOf(reply?.['resolution']);

const crumbs = ({ resolution }: Kept, { language }: Visit) => [
  { href: '/mandate', label: texts(language).one.mandates },
  {
    href: `/mandate?kommune=${encodeURIComponent(resolution.municipality)}`,
    label: resolution.name,
  },
  { href: hrefOf(resolution.id), label: resolution.title },
];
const options = (
  { topics, groups }: { topics: readonly Topic[]; groups: readonly Group[] },
  { language }: Visit,
) => ({ topics: nodeOptions(topics, language), groups: nodeOptions(groups, language) });
const quoteOf = ({ item }: Kept) => <blockquote class="hm-quote">{item.text}</blockquote>;
const titleOf = ({ item }: Kept, { language }: Visit): string =>
  fill(texts(language).one.item, { number: item.number });

export const addItemForm = form({
  path: '/mandate/:id{[0-9]+}/punkte/neu',
  action: addItem,
  read: keptResolution,
  crumbs: ({ id, title, name, municipality }, { language }) => [
    { href: '/mandate', label: texts(language).one.mandates },
    { href: `/mandate?kommune=${encodeURIComponent(municipality)}`, label: name },
    { href: hrefOf(id), label: title },
  ],
  fixed: ({ id }) => ({ resolution: Number(id) }),
  values: ({ items, result }) => ({
    number: String(items.length + 1),
    effect: 'permits',
    result: result === 'rejected' ? 'rejected' : 'adopted',
  }),
  view: (state, kept, visit) => (
    <ItemForm
      state={state}
      words={texts(visit.language).actions['add-item']}
      kicker={kept.title}
      options={options(kept, visit)}
      visit={visit}
    />
  ),
  after: (_, __, { resolution }) => hrefOf(resolution),
});

export const editItemForm = form({
  path,
  action: editItem,
  read: keptItem,
  crumbs,
  fixed: ({ item }) => ({ id: Number(item) }),
  values({ item, resolution }) {
    const { scopes, vote, id: _id, ...fields } = item;
    const [scope] = scopes;
    return {
      ...fields,
      version: resolution.version,
      voteKind: vote.kind,
      voteYes: vote.yes,
      voteNo: vote.no,
      voteAbstain: vote.abstain,
      ...(scope && { ...scope, id: undefined, programmes: scope.programmes.join('\n') }),
    };
  },
  title: titleOf,
  view: (state, kept, visit) => (
    <ItemForm
      state={state}
      words={texts(visit.language).actions['edit-item']}
      kicker={kept.resolution.title}
      options={options(kept, visit)}
      visit={visit}
    />
  ),
  after: backTo,
});

export const addScopeForm = form({
  path: `${path}/umfang`,
  action: addScope,
  read: keptItem,
  crumbs,
  fixed: ({ item }) => ({ item: Number(item) }),
  values: ({ resolution, item }) => ({ version: resolution.version, act: item.scopes[0]?.act }),
  options,
  above: (kept, visit) => (
    <>
      {quoteOf(kept)}
      <ProgrammeNames visit={visit} />
    </>
  ),
  after: backTo,
});

export const removeScopeForm = form({
  path: `${path}/umfang/:scope{[0-9]+}/entfernen`,
  action: removeScope,
  read: keptItem,
  crumbs,
  fixed: ({ item, scope }) => ({ item: Number(item), scope: Number(scope) }),
  view: (state, kept, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['remove-scope']}
      about={titleOf(kept, visit)}
      back={hrefOf(kept.resolution.id)}
      version={kept.resolution.version}
      danger
      visit={visit}
    />
  ),
  after: backTo,
});

export const realisationForm = form({
  path: `${path}/umsetzung`,
  action: recordRealisation,
  read: keptItem,
  crumbs,
  fixed: ({ item }) => ({ item: Number(item) }),
  values: ({ item }) => ({
    realisation: item.realisation,
    day: item.realisedOn,
    evidence: item.evidence,
  }),
  above: quoteOf,
  after: backTo,
});

export const moveItemForm = form({
  path: `${path}/verschieben`,
  action: moveItem,
  read: keptItem,
  crumbs,
  fixed: ({ item }) => ({ id: Number(item) }),
  values: ({ resolution }) => ({ version: resolution.version }),
  above: quoteOf,
  after: backTo,
});

export const removeItemForm = form({
  path: `${path}/entfernen`,
  action: removeItem,
  read: keptItem,
  crumbs,
  fixed: ({ item }) => ({ id: Number(item) }),
  view: (state, kept, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['remove-item']}
      about={`${titleOf(kept, visit)}: ${kept.item.text.slice(0, 200)}`}
      back={hrefOf(kept.resolution.id)}
      version={kept.resolution.version}
      danger
      visit={visit}
    />
  ),
  after: backTo,
});
