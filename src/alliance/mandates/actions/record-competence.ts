import { action } from '../../../platform/action.ts';
import { choice, day, input, longText, optional, text, yesNo } from '../../../platform/form/inputs.ts';
import { lands } from '../../territory/lands.ts';
import { insertCompetence, selectTopics } from '../db/orders.ts';
import { mayKeepOrders } from '../permissions.ts';
import { decideCompetence } from '../rules/head-competence.ts';
import { acts } from '../types.ts';

const landKeys = lands.map(({ key }) => key) as [string, ...string[]];

/** Says what heads may decide without the council, by which source, from when on. @de Zuständigkeit eintragen */
export const recordCompetence = action({
  name: 'mandates.record-competence',
  input: input({
    land: optional(choice(landKeys)),
    act: choice(acts),
    topic: optional(text(40)),
    allowed: yesNo(),
    validFrom: optional(day()),
    validTo: optional(day()),
    source: longText(1_000),
    verified: yesNo(),
  }),
  load: async (db) => ({ topics: await selectTopics(db) }),
  may: mayKeepOrders,
  decide: ({ topics }, sent) => decideCompetence(topics, sent),
  async save(db, deed) {
    const id = await insertCompetence(db, deed);
    return { about: `mandates.competence:${id}`, land: deed.land, reply: { id } };
  },
});
