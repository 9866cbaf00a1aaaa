import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { selectMeasure, updateMeasure } from '../db/measures.ts';
import { measureFields } from '../measure-fields.ts';
import { mayKeepPractice } from '../permissions.ts';
import { decideMeasure } from '../rules/measure.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Brings a measure up to date; that also counts as checked today. @de Maßnahme bearbeiten */
export const editMeasure = action({
  name: 'practices.edit-measure',
  input: input({
    id: id(),
    version: wholeNumber(),
    ...measureFields,
  }),
  async load(db, input) {
    const measure = await selectMeasure(db, input.id);
    return measure && { place: measure, measure };
  },
  may: mayKeepPractice,
  decide: ({ measure }, deed, { today }) =>
    measure.version === deed.version ? decideMeasure(deed, today) : decline('changed-meanwhile'),
  async save(db, { id: number, ...written }, { today }, { measure }) {
    await updateMeasure(db, number, { ...written, checkedOn: today });
    const { municipality, land } = measure;
    return { about: `practices.measure:${number}`, municipality, land, details: { ...measure } };
  },
});
