import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { keepResolution } from '../db/kept.ts';
import { noteChange, updateResolution } from '../db/resolutions.ts';
import { mayKeepMandates } from '../permissions.ts';
import { resolutionFields, voteOf } from '../resolution-fields.ts';
import { decideResolution, isOvertaken } from '../rules/resolution.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/** Corrects a resolution as a whole; it has to be checked again afterwards. @de Beschluss bearbeiten */
export const editResolution = action({
  name: 'mandates.edit-resolution',
  input: input({ id: id(), version: wholeNumber(), ...resolutionFields }),
  load: (db, sent) => keepResolution(db, sent.id),
  may: mayKeepMandates,
  decide: ({ resolution, items }, sent, { today }) =>
    isOvertaken(resolution, sent)
      ? decline('changed-meanwhile')
      : decideResolution({ ...sent, vote: voteOf(sent) }, today, items),
  async save(db, deed, _, { resolution, place }) {
    await updateResolution(db, deed.id, deed);
    const version = await noteChange(db, deed.id);
    const { transcription: _text, ...before } = resolution;
    return { about: `mandates.resolution:${deed.id}`, ...place, reply: { version }, details: before };
  },
  conflicts: { resolution_once: 'mandates.resolution-known' },
});
