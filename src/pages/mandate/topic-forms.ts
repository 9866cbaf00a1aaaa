import { addTopic } from '../../alliance/mandates/actions/add-topic.ts';
import { editTopic } from '../../alliance/mandates/actions/edit-topic.ts';
import { endCompetence } from '../../alliance/mandates/actions/end-competence.ts';
import { recordCompetence } from '../../alliance/mandates/actions/record-competence.ts';
import { keptOrders } from '../../alliance/mandates/reads/kept-orders.ts';
import { texts } from '../../alliance/mandates/texts/index.ts';
import { orderKinds } from '../../alliance/mandates/types.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { nodeOptions } from './options.ts';

type Kept = ShownBy<typeof keptOrders>;
const path = '/mandate/themen';
const after = () => path;
const crumbs = (_: Kept, { language }: Visit) => [
  { href: '/mandate', label: texts(language).one.mandates },
  { href: path, label: texts(language).topics.title },
];

export const addTopicForm = form({
  path: `${path}/neu`,
  action: addTopic,
  read: keptOrders,
  crumbs,
  options: ({ topics, groups }, { language }) => ({
    parent: nodeOptions([...topics, ...groups], language),
  }),
  after,
});

/** The topic or group that the address names. */
const addressed = ({ topics, groups }: Kept, { url }: Visit) => {
  const [kind, key] = url.pathname.split('/').slice(-2);
  const nodes = kind === 'group' ? groups : topics;
  return { nodes, node: nodes.find((one) => one.key === key) };
};

export const editTopicForm = form({
  path: `${path}/:order{${orderKinds.join('|')}}/:key`,
  action: editTopic,
  read: keptOrders,
  crumbs,
  fixed: ({ order, key }) => ({ order, key }),
  values: (kept, visit) => ({ ...addressed(kept, visit).node }),
  options: (kept, visit) => ({ parent: nodeOptions(addressed(kept, visit).nodes, visit.language) }),
  after,
});

export const recordCompetenceForm = form({
  path: `${path}/zustaendigkeit`,
  action: recordCompetence,
  read: keptOrders,
  crumbs,
  options: ({ topics }, { language }) => ({ topic: nodeOptions(topics, language) }),
  after,
});

export const endCompetenceForm = form({
  path: `${path}/zustaendigkeit/:id{[0-9]+}/beenden`,
  action: endCompetence,
  read: keptOrders,
  crumbs,
  fixed: ({ id }) => ({ id: Number(id) }),
  above({ competences }, { language, url }) {
    const entry = competences.find(({ id }) => String(id) === url.pathname.split('/').at(-2));
    if (!entry) return null;
    const { topics: t, words } = texts(language);
    const place = entry.land === null ? t.everyLand : landOf(entry.land)?.[language];
    return `${place}, ${words.act[entry.act]}: ${entry.allowed ? t.allowed : t.notAllowed}`;
  },
  after,
});
