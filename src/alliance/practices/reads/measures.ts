import { choice, input, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addMonths } from '../../../shared/days.ts';
import { audienceOf, mayRead } from '../../../shared/occasion.ts';
import { lands } from '../../territory/lands.ts';
import { selectCatalogues, selectDemands } from '../db/catalogues.ts';
import { selectMeasures } from '../db/measures.ts';
import { mayEnterSomewhere, mayReadPublic, maySuggest } from '../permissions.ts';
import { speaksOf } from '../rules/speaks-of.ts';

const perPage = 24;

/** The measures that this reader may see, good practices first. */
export const measures = read({
  name: 'practices.measures',
  input: input({
    suche: optional(text(100)),
    land: optional(choice(lands.map(({ key }) => key) as [string, ...string[]])),
    forderung: optional(wholeNumber(1)),
    seite: wholeNumber(1, 10_000).default(1),
  }),
  async load(db, { land, forderung }) {
    const [latest] = await selectCatalogues(db);
    return {
      demands: (await selectDemands(db)).filter(({ catalogue }) => catalogue === latest?.key),
      measures: await selectMeasures(db, { municipality: null, land, demand: forderung }),
    };
  },
  may: mayReadPublic,
  show({ demands, measures: all }, occasion, filter) {
    const readable = all.filter(
      (measure) =>
        mayRead(
          audienceOf(occasion.actor, { municipality: measure.municipality, land: measure.land ?? '' }),
          measure.audience,
        ) && speaksOf(measure, filter.suche),
    );
    const yearAgo = addMonths(occasion.today, -12);
    return {
      filter,
      demands: demands.map(({ id, number, title }) => ({ id, number, title })),
      total: readable.length,
      good: readable.filter(({ practice }) => practice !== null).length,
      pages: Math.max(1, Math.ceil(readable.length / perPage)),
      rows: readable
        .slice((filter.seite - 1) * perPage, filter.seite * perPage)
        .map((measure) => ({ ...measure, stale: measure.checkedOn < yearAgo })),
      may: { enter: mayEnterSomewhere(occasion, {}).allowed, suggest: maySuggest(occasion, {}).allowed },
    };
  },
});
