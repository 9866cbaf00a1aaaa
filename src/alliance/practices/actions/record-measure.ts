import { action } from '../../../platform/action.ts';
import {
  choice,
  day,
  id,
  input,
  longText,
  optional,
  text,
  unitKey,
  webAddress,
} from '../../../platform/form/inputs.ts';
import { audiences, personOf } from '../../../shared/occasion.ts';
import { unitOf } from '../../territory/facts.ts';
import { insertMeasure } from '../db/measures.ts';
import { mayKeepPractice } from '../permissions.ts';
import { decideMeasure } from '../rules/measure.ts';
import { measureStates } from '../types.ts';

/** Describes what a municipality does. @de Maßnahme eintragen */
export const recordMeasure = action({
  name: 'practices.record-measure',
  input: input({
    municipality: unitKey(),
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
