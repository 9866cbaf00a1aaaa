import { action } from '../../../platform/action.ts';
import { input, unitKey } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { unitOf } from '../../territory/facts.ts';
import { insertMeasure } from '../db/measures.ts';
import { measureFields } from '../measure-fields.ts';
import { mayKeepPractice } from '../permissions.ts';
import { decideMeasure } from '../rules/measure.ts';

/** Describes what a municipality does. @de Maßnahme eintragen */
export const recordMeasure = action({
  name: 'practices.record-measure',
  input: input({
    municipality: unitKey(),
    ...measureFields,
  }),
  async load(db, { municipality }) {
    const unit = await unitOf(db, municipality);
    return unit && { place: { municipality, land: unit.land } };
  },
  may: mayKeepPractice,
  decide: (_, deed, { today }) => decideMeasure(deed, today),
  async save(db, deed, occasion, { place }) {
    const written = { ...deed, ...place, checkedOn: occasion.today };
    const number = await insertMeasure(db, written, personOf(occasion), occasion.now);
    return { about: `practices.measure:${number}`, ...place, reply: { id: number } };
  },
});
