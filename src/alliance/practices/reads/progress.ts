import { input, optional, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectCatalogues, selectDemands } from '../db/catalogues.ts';
import { selectMeasures } from '../db/measures.ts';
import { selectProgress } from '../db/progress.ts';
import { selectSponsorships } from '../db/sponsorships.ts';
import { mayKeepPractice, mayReadPublic } from '../permissions.ts';
import { standingOf } from '../rules/standing.ts';

const everything = { land: null, demand: null, search: null };

/** How far one municipality is with every demand, with evidence and history. */
export const progress = read({
  name: 'practices.progress',
  input: input({ key: text(40), katalog: optional(text(20)) }),
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
  show({ unit, catalogues, catalogue, demands, entries, measures, sponsorships }, occasion) {
    const standing = standingOf(entries, occasion.today);
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
        about: demands.find(({ id }) => id === entry.demand) ?? null,
      })),
      measures: measures
        .filter(({ audience }) => audience === 'public')
        .map(({ id, title, state, practice }) => ({ id, title, state, good: practice !== null })),
      sponsorships: sponsorships.map(({ id, beneficiary, ship }) => ({ id, title: ship ?? beneficiary })),
      lastDay: entries[0]?.day ?? null,
      today: occasion.today,
      may: {
        record: mayKeepPractice(occasion, { place: { municipality: unit.key, land: unit.land } }).allowed,
      },
    };
  },
});
