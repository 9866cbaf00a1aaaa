import { action } from '../../../platform/action.ts';
import { choice, day, input, optional, text } from '../../../platform/form/inputs.ts';
import { selectGroups, selectTopics, updateNode } from '../db/orders.ts';
import { mayKeepOrders } from '../permissions.ts';
import { decideTopic } from '../rules/topic-order.ts';
import { orderKinds } from '../types.ts';

/** Renames a topic or group, puts it elsewhere in the order, or no longer offers it. @de Thema bearbeiten */
export const editTopic = action({
  name: 'mandates.edit-topic',
  input: input({
    order: choice(orderKinds),
    key: text(40),
    de: text(120),
    en: text(120),
    parent: optional(text(40)),
    source: text(300),
    retiredOn: optional(day()),
  }),
  async load(db, { order, key }) {
    const nodes = order === 'topic' ? await selectTopics(db) : await selectGroups(db);
    const before = nodes.find((node) => node.key === key);
    return before && { nodes, before };
  },
  may: mayKeepOrders,
  decide: ({ nodes }, sent) => decideTopic(nodes, sent, false),
  async save(db, deed, _, { before }) {
    await updateNode(db, deed.order, deed);
    return { about: `mandates.${deed.order}:${deed.key}`, details: { ...before } };
  },
});
