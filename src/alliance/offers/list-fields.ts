import { choice, id, optional, text } from '../../platform/form/inputs.ts';
import { offerStates, quantities } from './types.ts';

/** What the list of offers is narrowed by. */
export const listFields = {
  suche: optional(text(200)),
  land: optional(text(2)),
  programm: optional(id()),
  gruppe: optional(text(60)),
  stand: optional(choice(offerStates)),
  menge: optional(choice(quantities)),
};
