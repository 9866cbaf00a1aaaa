import { action } from '../../../platform/action.ts';
import { choice, day, input, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { selectGroups, selectTopics, updateNode } from '../db/orders.ts';
import { mayKeepOrders } from '../permissions.ts';
import { isOvertaken } from '../rules/resolution.ts';
import { decideTopic } from '../rules/topic-order.ts';
import type { de } from '../texts/de.ts';
import { orderKinds } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/** Renames a topic or group, puts it elsewhere in the order, or no longer offers it. @de Thema bearbeiten */
export const editTopic = action({
  name: 'mandates.edit-topic',
  input: input({
    order: choice(orderKinds),
    key: text(40),
    version: wholeNumber(),
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
  decide: ({ nodes, before }, sent) =>
    isOvertaken(before, sent) ? decline('order-changed-meanwhile') : decideTopic(nodes, sent, false),
  async save(db, deed, _, { before }) {
    await updateNode(db, deed.order, deed);
    return {
      about: `mandates.${deed.order}:${deed.key}`,
      reply: { version: before.version + 1 },
      details: { ...before },
    };
  },
});
