import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { choice, input, optional, text } from '../../../platform/form/inputs.ts';
import { insertNode, selectGroups, selectTopics } from '../db/orders.ts';
import { mayKeepOrders } from '../permissions.ts';
import { decideTopic } from '../rules/topic-order.ts';
import { orderKinds } from '../types.ts';

/** Adds a topic or a group of persons to the order. @de Thema hinzufügen */
export const addTopic = action({
  name: 'mandates.add-topic',
  input: input({
    order: choice(orderKinds),
    key: z
      .string()
      .trim()
      .regex(/^[a-z0-9-]{2,40}$/),
    de: text(120),
    en: text(120),
    parent: optional(text(40)),
    source: text(300),
  }),
  load: async (db, { order }) => ({
    nodes: order === 'topic' ? await selectTopics(db) : await selectGroups(db),
  }),
  may: mayKeepOrders,
  decide: ({ nodes }, sent) => decideTopic(nodes, sent, true),
  async save(db, deed) {
    await insertNode(db, deed.order, deed);
    return { about: `mandates.${deed.order}:${deed.key}` };
  },
});
