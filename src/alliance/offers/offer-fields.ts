import { z } from 'zod';
import { choice, day, longText, optional, several, text, wholeNumber } from '../../platform/form/inputs.ts';
import { offerConditions, quantities, rhythms } from './types.ts';

/** What the forms of an offer ask, whether it is new or changed. */
export const offerFields = {
  quantity: choice(quantities),
  number: optional(wholeNumber(1, 10_000)),
  rhythm: choice(rhythms).default('once'),
  groups: z.array(z.string().max(60)).max(40).default([]),
  programmes: z.array(z.coerce.number().int().min(1)).max(60).default([]),
  validFrom: day(),
  validTo: day(),
  minimumGroup: optional(wholeNumber(2, 1_000)),
  conditions: several(offerConditions),
  conditionText: optional(longText(1_000)),
  source: text(500),
  note: optional(longText(2_000)),
};
