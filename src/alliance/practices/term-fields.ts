import { choice, day, id, optional, text, wholeNumber } from '../../platform/form/inputs.ts';
import { fundKinds, rhythms } from './types.ts';

/** What the forms of a term ask, the first or a renewal. */
export const termFields = {
  fromDay: day(),
  toDay: optional(day()),
  amount: optional(wholeNumber(1, 10_000_000)),
  rhythm: choice(rhythms),
  funds: choice(fundKinds),
  resolution: optional(id()),
  resolutionName: optional(text(300)),
  source: text(500),
  evaluationOn: optional(day()),
};
