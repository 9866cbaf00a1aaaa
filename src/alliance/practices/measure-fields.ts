import { choice, day, id, longText, optional, text, webAddress } from '../../platform/form/inputs.ts';
import { audiences } from '../../shared/occasion.ts';
import { measureStates } from './types.ts';

/** What the forms of a measure ask, whether it is new or brought up to date. */
export const measureFields = {
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
};
