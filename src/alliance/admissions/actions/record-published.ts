import { action } from '../../../platform/action.ts';
import {
  day,
  id,
  input,
  longText,
  optional,
  text,
  unitKey,
  webAddress,
  wholeNumber,
} from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { insertPublished } from '../db/published.ts';
import { mayKeepPublished } from '../permissions.ts';
import { decidePublished } from '../rules/published.ts';

/** Keeps a number that somebody else published, with source and day, beside the house's own. @de Veröffentlichte Zahl eintragen */
export const recordPublished = action({
  name: 'admissions.record-published',
  input: input({
    place: optional(unitKey()),
    programme: optional(id()),
    fromDay: day(),
    toDay: optional(day()),
    count: wholeNumber(0, 10_000_000),
    asOf: day(),
    source: text(500),
    link: optional(webAddress()),
    remark: optional(longText(1_000)),
  }),
  async load(db, { place }, { today }) {
    const unit = place === null ? null : await unitOf(db, place);
    return {
      land: unit ? (unit.land ?? unit.key) : null,
      placeKnown: unit !== undefined,
      programmes: await programmesOn(db, today),
    };
  },
  may: mayKeepPublished,
  decide: (facts, deed, { today }) => decidePublished(facts, deed, today),
  async save(db, deed, occasion, { land }) {
    const number = await insertPublished(db, deed, { now: occasion.now, by: personOf(occasion) });
    return { about: `admissions.published:${number}`, land, reply: { id: number } };
  },
  conflicts: { published_once: 'admissions.already-known' },
});
