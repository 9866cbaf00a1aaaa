import { action } from '../../../platform/action.ts';
import { insertFile } from '../../../platform/files.ts';
import { bytesOf, file, id, input, optional, text, webAddress } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { documentKindOf, documentTypes, largestDocument } from '../../mandates/rules/document-kind.ts';
import { insertDocument, selectDocuments } from '../db/documents.ts';
import { touchProgramme } from '../db/programmes.ts';
import { keptProgramme } from '../loads/kept.ts';
import { mayKeepProgramme } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('programmes');
const mostDocuments = 20;

/** Adds a link or a file to a programme, such as the order of a Land. @de Unterlage hinzufügen */
export const attachDocument = action({
  name: 'programmes.attach-document',
  input: input({
    programme: id(),
    title: text(200),
    link: optional(webAddress()),
    document: optional(file()),
  }),
  async load(db, { programme }, { today }) {
    const kept = await keptProgramme(db, programme, today);
    return kept && { ...kept, documents: await selectDocuments(db, programme) };
  },
  may: mayKeepProgramme,
  decide({ documents }, { document, ...deed }) {
    if (documents.length >= mostDocuments)
      return decline('too-many-documents', { with: { limit: mostDocuments } });
    if (document === null && deed.link === null) return decline('link-or-file', { field: 'link' });
    const bytes = document && bytesOf(document);
    if (bytes && bytes.length > largestDocument) return decline('document-too-large', { field: 'document' });
    const kind = bytes && documentKindOf(bytes);
    if (bytes && !kind) return decline('not-a-document', { field: 'document' });
    const kept =
      document && bytes && kind ? { name: document.name, mediaType: documentTypes[kind], bytes } : null;
    return accept({ ...deed, kept });
  },
  async save(db, { kept, ...deed }, occasion, { place }) {
    const stored = kept && (await insertFile(db, kept, occasion.now));
    await insertDocument(db, { ...deed, file: stored }, occasion.today, personOf(occasion));
    await touchProgramme(db, deed.programme, occasion.today);
    return { about: `programmes.programme:${deed.programme}`, ...place };
  },
});
