import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectCompetences, selectGroups, selectTopics } from '../db/orders.ts';
import { mayKeepOrders } from '../permissions.ts';

/** The same for the forms of those who keep them. @de Themen zum Bearbeiten */
export const keptOrders = read({
  name: 'mandates.kept-orders',
  input: input({}),
  load: async (db) => ({
    topics: await selectTopics(db),
    groups: await selectGroups(db),
    competences: await selectCompetences(db),
  }),
  may: mayKeepOrders,
  show: (facts, { today }) => ({ ...facts, today }),
});
