import { action } from '../../../platform/action.ts';
import { bytesOf, file, id, input, longText, optional } from '../../../platform/form/inputs.ts';
import { insertFile } from '../../../platform/files.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { keepResolution } from '../db/kept.ts';
import { noteChange, setDocument, setTranscription } from '../db/resolutions.ts';
import { mayKeepMandates } from '../permissions.ts';
import { documentKindOf, documentTypes, largestDocument } from '../rules/document-kind.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/** Attaches the paper of a resolution with its text, so that search finds it. @de Dokument anhängen */
export const attachDocument = action({
  name: 'mandates.attach-document',
  input: input({ resolution: id(), document: file(), transcription: optional(longText(200_000)) }),
  load: (db, { resolution }) => keepResolution(db, resolution),
  may: mayKeepMandates,
  decide(_, { document, transcription }) {
    const bytes = bytesOf(document);
    if (bytes.length > largestDocument) return decline('document-too-large', { field: 'document' });
    const kind = documentKindOf(bytes);
    return kind
      ? accept({ name: document.name, mediaType: documentTypes[kind], bytes, transcription })
      : decline('not-a-document', { field: 'document' });
  },
  async save(db, { transcription, ...document }, { now }, { resolution, place }) {
    await setDocument(db, resolution.id, await insertFile(db, document, now));
    if (transcription !== null) await setTranscription(db, resolution.id, transcription);
    await noteChange(db, resolution.id);
    return {
      about: `mandates.resolution:${resolution.id}`,
      ...place,
      reply: { resolution: resolution.id },
      details: { document: resolution.document },
    };
  },
});
