import { action } from '../../../platform/action.ts';
import { id, input, longText, optional, unitKey } from '../../../platform/form/inputs.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectAdoption, setResolved } from '../db/adoptions.ts';
import { insertItem } from '../db/items.ts';
import { deleteDraft } from '../db/drafts.ts';
import { insertResolution, noteChange, setModel } from '../db/resolutions.ts';
import { mayKeepMandates } from '../permissions.ts';
import { resolutionFields, voteOf } from '../resolution-fields.ts';
import { newItems } from '../rules/new-items.ts';
import { decideResolution } from '../rules/resolution.ts';

/** Records what a council decided; its text is taken apart into numbered items. @de Beschluss eintragen */
export const recordResolution = action({
  name: 'mandates.record-resolution',
  input: input({
    municipality: unitKey(),
    ...resolutionFields,
    decisionText: optional(longText(50_000)),
    adoption: optional(id()),
    draft: optional(id()),
  }),
  async load(db, { municipality, adoption }) {
    const unit = await unitOf(db, municipality);
    if (!unit) return null;
    const adopted = adoption === null ? null : await selectAdoption(db, adoption);
    return {
      place: { municipality, land: unit.land },
      adoption: adopted?.municipality === municipality && adopted.resolution === null ? adopted : null,
    };
  },
  may: mayKeepMandates,
  decide: (_, sent, { today }) => decideResolution({ ...sent, vote: voteOf(sent) }, today),
  async save(db, deed, { actor, now }, { place, adoption }) {
    const by = actor.kind === 'person' ? actor.personId : null;
    const resolution = await insertResolution(db, place, deed, by, now);
    for (const item of newItems(deed.decisionText, deed.result)) await insertItem(db, resolution, item);
    if (adoption) {
      await setResolved(db, adoption.id, resolution, now);
      await setModel(db, resolution, adoption.model);
    }
    if (deed.draft !== null) await deleteDraft(db, deed.draft, by);
    await noteChange(db, resolution);
    return { about: `mandates.resolution:${resolution}`, ...place, reply: { id: resolution } };
  },
  conflicts: { resolution_once: 'mandates.resolution-known' },
});
