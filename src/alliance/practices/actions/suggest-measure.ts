import { action } from '../../../platform/action.ts';
import { input, longText, optional, text, unitKey, webAddress } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { unitOf } from '../../territory/facts.ts';
import { insertSuggestion } from '../db/suggestions.ts';
import { maySuggest } from '../permissions.ts';

/** Points to something that a municipality does and others should know. @de Gute Praxis vorschlagen */
export const suggestMeasure = action({
  name: 'practices.suggest-measure',
  input: input({
    municipality: unitKey(),
    title: text(200),
    text: longText(5_000),
    link: optional(webAddress()),
  }),
  async load(db, { municipality }) {
    const unit = await unitOf(db, municipality);
    return unit && { place: { municipality, land: unit.land } };
  },
  may: maySuggest,
  decide: (_, deed) => accept(deed),
  async save(db, deed, occasion, { place }) {
    const suggestedBy = personOf(occasion) ?? 0;
    const number = await insertSuggestion(db, { ...deed, ...place, suggestedBy }, occasion.now);
    return { about: `practices.suggestion:${number}`, ...place, reply: { id: number } };
  },
});
