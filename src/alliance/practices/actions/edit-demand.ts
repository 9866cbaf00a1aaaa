import { action } from '../../../platform/action.ts';
import { id, input, longText, optional, text, wholeNumber, yesNo } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { selectDemand, updateDemand } from '../db/catalogues.ts';
import { mayKeepCatalogues } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Corrects the wording of a demand and says whether it was compared with its source. @de Forderung bearbeiten */
export const editDemand = action({
  name: 'practices.edit-demand',
  input: input({
    id: id(),
    version: wholeNumber(),
    title: text(200),
    description: optional(longText(2_000)),
    source: text(500),
    verified: yesNo(),
  }),
  async load(db, input) {
    const demand = await selectDemand(db, input.id);
    return demand && { demand };
  },
  may: mayKeepCatalogues,
  decide: ({ demand }, deed) =>
    demand.version === deed.version ? accept(deed) : decline('changed-meanwhile'),
  async save(db, deed, _, { demand }) {
    await updateDemand(db, { ...deed, description: deed.description ?? '' });
    return { about: `practices.demand:${deed.id}`, details: { ...demand } };
  },
});
