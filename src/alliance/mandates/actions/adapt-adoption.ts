import { action } from '../../../platform/action.ts';
import { id, input, longText, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { selectAdoption, updateAdoption } from '../db/adoptions.ts';
import { mayKeepMandates } from '../permissions.ts';
import { decideWording } from '../rules/model.ts';
import { isOvertaken } from '../rules/resolution.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/** Fits the wording of a model to the municipality before it goes to the council office. @de Übernahme anpassen */
export const adaptAdoption = action({
  name: 'mandates.adapt-adoption',
  input: input({
    id: id(),
    version: wholeNumber(),
    title: text(300),
    text: longText(20_000),
    reasons: longText(20_000),
  }),
  async load(db, sent) {
    const adoption = await selectAdoption(db, sent.id);
    return adoption && { adoption, place: { municipality: adoption.municipality, land: adoption.land } };
  },
  may: mayKeepMandates,
  decide({ adoption }, sent) {
    if (isOvertaken(adoption, sent)) return decline('changed-meanwhile');
    return adoption.resolution === null ? decideWording(sent) : decline('already-resolved');
  },
  async save(db, deed, { now }, { adoption, place }) {
    await updateAdoption(db, deed.id, deed, now);
    return {
      about: `mandates.model:${adoption.model}`,
      ...place,
      reply: { version: adoption.version + 1 },
    };
  },
});
