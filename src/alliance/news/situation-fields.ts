import { choice, day, longText, optional, text } from '../../platform/form/inputs.ts';
import { audiences } from '../../shared/occasion.ts';
import { situationKinds } from './types.ts';

/** What is said about a situation. */
export const situationFields = {
  title: text(200),
  kind: choice(situationKinds),
  summary: longText(5_000),
  source: text(500),
  fromDay: day(),
  toDay: optional(day()),
  audience: choice(audiences),
};
