import { choice, input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { landOf } from '../../territory/lands.ts';
import { selectAllMandates } from '../db/held.ts';
import { selectPlaces } from '../db/places.ts';
import { mayKeepMandates, mayReadMandates, mayReadOverview } from '../permissions.ts';
import { coverageOfAll } from '../rules/answer.ts';
import { countAnswers, countByLand } from '../rules/overview.ts';
import { coverageVerdicts } from '../types.ts';
import { plannedFields, plannedOf } from './planned.ts';

/** Rows on one page. */
const pageSize = 25;

/**
 * For a planned deed: which municipalities may take part, on which item, and what others lack. The public sees numbers,
 * members see the list, and whoever acts for a municipality sees its answer first.
 *
 * @de Wer darf was
 */
export const whoMayWhat = read({
  name: 'mandates.who-may-what',
  input: input({
    ...plannedFields,
    urteil: optional(choice(coverageVerdicts)),
    seite: optional(wholeNumber(1, 10_000)),
  }),
  load: async (db, { kreis, land }, { today }) => ({
    mandates: await selectAllMandates(db),
    places: await selectPlaces(db, kreis, land, today),
  }),
  may: mayReadMandates,
  show({ mandates, places }, occasion, { urteil, seite, ...asked }) {
    const planned = plannedOf(asked, occasion.today);
    const answer = coverageOfAll(mandates, planned);
    const answers = places.map((place) => ({ ...place, verdict: answer.verdict(place) }));
    const listed = urteil === null ? answers : answers.filter(({ verdict }) => verdict === urteil);
    const page = seite ?? 1;
    const seesList = mayReadOverview(occasion, {}).allowed;
    const days = places.flatMap(({ populationDay }) => populationDay ?? []);
    const own = officeOf(occasion.actor)?.municipality ?? null;
    const mayClassify = (place: { municipality: string; land: string | null }) =>
      mayKeepMandates(occasion, { place }).allowed;
    const ownPlace = own === null ? null : { municipality: own, land: landOf(own)?.key ?? null };
    return {
      asked,
      planned,
      verdict: urteil,
      today: occasion.today,
      counts: countAnswers(answers),
      lands: [...countByLand(answers)].map(([key, counts]) => ({ key, counts })),
      total: answers.length,
      own: ownPlace && {
        ...ownPlace,
        coverage: answer.explain(ownPlace),
        mayClassify: mayClassify(ownPlace),
      },
      populationDays: [...new Set(days)].sort(),
      topics: mandates.topics,
      groups: mandates.groups,
      list: seesList
        ? {
            total: listed.length,
            page,
            pages: Math.max(1, Math.ceil(listed.length / pageSize)),
            rows: listed.slice((page - 1) * pageSize, page * pageSize).map((place) => ({
              ...place,
              coverage: answer.explain(place),
              mayClassify: mayClassify(place),
            })),
            places: listed,
          }
        : null,
    };
  },
});
