import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectCompetences, selectGroups, selectTopics } from '../db/orders.ts';
import { mayKeepOrders, mayReadMandates } from '../permissions.ts';
import { inOrder } from '../rules/hierarchy.ts';

/** Topics, groups of persons and what heads may decide alone, with their sources. @de Themen und Zuständigkeiten */
export const orders = read({
  name: 'mandates.orders',
  input: input({}),
  load: async (db) => ({
    topics: await selectTopics(db),
    groups: await selectGroups(db),
    competences: await selectCompetences(db),
  }),
  may: mayReadMandates,
  show: ({ topics, groups, competences }, occasion) => ({
    topics: inOrder(topics),
    groups: inOrder(groups),
    competences,
    today: occasion.today,
    may: { keep: mayKeepOrders(occasion, {}).allowed },
  }),
});
