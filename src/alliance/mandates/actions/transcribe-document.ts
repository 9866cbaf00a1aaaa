import { action } from '../../../platform/action.ts';
import { id, input, longText, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { keepResolution } from '../db/kept.ts';
import { noteChange, setTranscription } from '../db/resolutions.ts';
import { mayKeepMandates } from '../permissions.ts';
import { isOvertaken } from '../rules/resolution.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/** Writes down what the paper says, for search and for those who cannot read the picture. @de Dokument abschreiben */
export const transcribeDocument = action({
  name: 'mandates.transcribe-document',
  input: input({ id: id(), version: wholeNumber(), transcription: optional(longText(200_000)) }),
  load: (db, sent) => keepResolution(db, sent.id),
  may: mayKeepMandates,
  decide: ({ resolution }, sent) =>
    isOvertaken(resolution, sent) ? decline('changed-meanwhile') : accept(sent),
  async save(db, { transcription }, _, { resolution, place }) {
    await setTranscription(db, resolution.id, transcription);
    const version = await noteChange(db, resolution.id);
    return { about: `mandates.resolution:${resolution.id}`, ...place, reply: { version } };
  },
});
