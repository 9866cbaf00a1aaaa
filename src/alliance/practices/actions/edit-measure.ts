import { action } from '../../../platform/action.ts';
import {
  choice,
  day,
  id,
  input,
  longText,
  optional,
  text,
  webAddress,
  wholeNumber,
} from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { audiences } from '../../../shared/occasion.ts';
import { selectMeasure, updateMeasure } from '../db/measures.ts';
import { mayKeepPractice } from '../permissions.ts';
import { decideMeasure } from '../rules/measure.ts';
import type { de } from '../texts/de.ts';
import { measureStates } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Brings a measure up to date; that also counts as checked today. @de Maßnahme bearbeiten */
export const editMeasure = action({
  name: 'practices.edit-measure',
  input: input({
    id: id(),
    version: wholeNumber(),
    demand: optional(id()),
    title: text(200),
    description: longText(5_000),
    forWhom: text(300),
    cost: optional(text(300)),
    legalBasis: optional(text(300)),
    result: optional(longText(3_000)),
    contact: optional(text(200)),
    link: optional(webAddress()),
    source: text(500),
    state: choice(measureStates),
    fromDay: optional(day()),
    toDay: optional(day()),
    audience: choice(audiences),
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
