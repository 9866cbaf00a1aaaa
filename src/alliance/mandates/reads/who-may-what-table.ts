import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectAllMandates } from '../db/held.ts';
import { selectPlaces } from '../db/places.ts';
import { mayReadOverview } from '../permissions.ts';
import { coverageOfAll } from '../rules/answer.ts';
import { plannedFields, plannedOf } from './planned.ts';

/** The whole list of an overview, to take along. @de Wer darf was als Tabelle */
export const whoMayWhatTable = read({
  name: 'mandates.who-may-what-table',
  input: input(plannedFields),
  load: async (db, { kreis, land }, { today }) => ({
    mandates: await selectAllMandates(db),
    places: await selectPlaces(db, kreis, land, today),
  }),
  may: mayReadOverview,
  show({ mandates, places }, { today }, asked) {
    const planned = plannedOf(asked, today);
    const answer = coverageOfAll(mandates, planned);
    return {
      planned,
      today,
      topics: mandates.topics,
      groups: mandates.groups,
      rows: places.map((place) => ({ ...place, coverage: answer.explain(place) })),
    };
  },
});
