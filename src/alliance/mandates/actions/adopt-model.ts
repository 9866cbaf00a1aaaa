import { action } from '../../../platform/action.ts';
import { id, input, unitKey } from '../../../platform/form/inputs.ts';
import { formatNumber } from '../../../platform/format.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { namesOf } from '../../members/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { landOf } from '../../territory/lands.ts';
import { municipalityTypeOf } from '../../territory/rules/municipality-type.ts';
import { insertAdoption } from '../db/adoptions.ts';
import { selectModel } from '../db/models.ts';
import { mayKeepMandates } from '../permissions.ts';
import { fillModel, type Placeholder, usualNames } from '../rules/fill-model.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/** Takes a model over for one municipality, with its own names filled in. @de Muster übernehmen */
export const adoptModel = action({
  name: 'mandates.adopt-model',
  input: input({ model: id(), municipality: unitKey() }),
  async load(db, sent) {
    const model = await selectModel(db, sent.model);
    const unit = await unitOf(db, sent.municipality);
    if (!model || !unit) return null;
    const names = await namesOf(db, sent.municipality);
    return { model, unit, names, place: { municipality: sent.municipality, land: unit.land } };
  },
  may: mayKeepMandates,
  decide({ model, unit, names }) {
    if (model.retiredOn !== null) return decline('model-retired');
    const type = municipalityTypeOf(unit);
    const usual = usualNames({
      isDistrict: type === 'district',
      isIndependentCity: type === 'independent-city' || type === 'city-state',
      land: unit.land,
    });
    const filled: Partial<Record<Placeholder, string | null>> = {
      kommune: unit.name,
      gremium: names?.councilName ?? usual.gremium,
      leitung: names?.headTitle ?? usual.leitung,
      land: landOf(unit.land ?? '')?.de ?? null,
      einwohnende: unit.population === null ? null : formatNumber(unit.population, 'de'),
    };
    const { title, text, reasons } = model;
    return accept({
      title: fillModel(title, filled),
      text: fillModel(text, filled),
      reasons: fillModel(reasons, filled),
    });
  },
  async save(db, words, { actor, now }, { model, place }) {
    const by = actor.kind === 'person' ? actor.personId : null;
    const adoption = await insertAdoption(db, { model: model.id, ...place, ...words }, by, now);
    return { about: `mandates.model:${model.id}`, ...place, reply: { id: adoption } };
  },
  conflicts: { adoption_model_municipality_key: 'mandates.already-adopted' },
});
