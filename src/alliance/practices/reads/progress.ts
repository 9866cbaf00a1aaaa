import { choice, input, optional, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { audienceOf, audiences, mayRead, previewOf } from '../../../shared/occasion.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectCatalogues, selectDemands } from '../db/catalogues.ts';
import { selectMeasures } from '../db/measures.ts';
import { selectProgress } from '../db/progress.ts';
import { selectSponsorships } from '../db/sponsorships.ts';
import { mayKeepPractice, mayReadPublic } from '../permissions.ts';
import { standingOf } from '../rules/standing.ts';
import type { Catalogue, Demand, Progress } from '../types.ts';

const everything = { land: null, demand: null };

/** How far one municipality is with every demand, with evidence and history. */
export const progress = read({
  name: 'practices.progress',
  input: input({ key: text(40), katalog: optional(text(20)), sicht: optional(choice(audiences)) }),
  async load(db, { key, katalog }) {
    const unit = await unitOf(db, key);
    const catalogues = await selectCatalogues(db);
    const catalogue = catalogues.find((one) => katalog === null || one.key === katalog);
    if (!unit || !catalogue) return null;
    return {
      unit,
      catalogues,
      catalogue,
      demands: await selectDemands(db),
      entries: await selectProgress(db, key),
      measures: await selectMeasures(db, { ...everything, municipality: key }),
      sponsorships: await selectSponsorships(db, key),
    };
  },
  may: mayReadPublic,
  show({ unit, catalogues, catalogue, demands, entries, measures, sponsorships }, occasion, { sicht }) {
    const standing = standingOf(entries, occasion.today);
    const own = audienceOf(occasion.actor, { municipality: unit.key, land: unit.land ?? '' });
    const { reader, readers } = previewOf(own, sicht);
    return {
      key: unit.key,
      name: unit.name,
      land: unit.land,
      catalogue,
      catalogues: catalogues.map(({ key, title }) => ({ key, title })),
      demands: demands
        .filter((demand) => demand.catalogue === catalogue.key)
        .map((demand) => ({ ...demand, standing: standing.get(demand.id) ?? null })),
      history: entries.map((entry) => ({
        ...entry,
        about: aboutOf(entry, demands, catalogues),
      })),
      measures: measures
        .filter(({ audience }) => mayRead(reader, audience))
        .map(({ id, title, state, practice }) => ({ id, title, state, good: practice !== null })),
      sponsorships: sponsorships.map(({ id, beneficiary, ship }) => ({ id, title: ship ?? beneficiary })),
      lastDay: entries[0]?.day ?? null,
      today: occasion.today,
      reader,
      readers,
      may: {
        record:
          reader === own &&
          mayKeepPractice(occasion, { place: { municipality: unit.key, land: unit.land } }).allowed,
      },
    };
  },
});

/** Which demand a statement is about, with its catalogue: numbers alone say nothing across versions. */
const aboutOf = (
  { demand }: Progress,
  demands: readonly Demand[],
  catalogues: readonly Catalogue[],
): { number: number; title: string; catalogue: string } | null => {
  const found = demands.find(({ id }) => id === demand);
  const catalogue = catalogues.find(({ key }) => key === found?.catalogue);
  return found && catalogue ? { number: found.number, title: found.title, catalogue: catalogue.title } : null;
};
