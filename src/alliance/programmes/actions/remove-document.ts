import { action } from '../../../platform/action.ts';
import { deleteFile } from '../../../platform/files.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { deleteDocument, selectDocuments } from '../db/documents.ts';
import { touchProgramme } from '../db/programmes.ts';
import { keptProgramme } from '../loads/kept.ts';
import { mayKeepProgramme } from '../permissions.ts';

/** Removes a link or file. @de Unterlage entfernen */
export const removeDocument = action({
  name: 'programmes.remove-document',
  input: input({ programme: id(), document: id() }),
  async load(db, { programme, document }, { today }) {
    const kept = await keptProgramme(db, programme, today);
    const entry = kept && (await selectDocuments(db, programme)).find((one) => one.id === document);
    return entry && { ...kept, entry };
  },
  may: mayKeepProgramme,
  async save(db, { programme, document }, { today }, { place, entry }) {
    await deleteDocument(db, document);
    if (entry.file !== null) await deleteFile(db, entry.file);
    await touchProgramme(db, programme, today);
    return { about: `programmes.programme:${programme}`, ...place, details: { before: entry } };
  },
});
