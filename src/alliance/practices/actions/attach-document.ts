import { createHash } from 'node:crypto';
import { action } from '../../../platform/action.ts';
import { bytesOf, file, id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { insertDocument, selectDocuments, selectMeasure } from '../db/measures.ts';
import { mayKeepPractice } from '../permissions.ts';
import { kindOfDocument } from '../rules/document.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');
const mostDocuments = 10;

/** Puts a document to a measure. @de Dokument anhängen */
export const attachDocument = action({
  name: 'practices.attach-document',
  input: input({ id: id(), document: file() }),
  async load(db, input) {
    const measure = await selectMeasure(db, input.id);
    return measure && { place: measure, documents: await selectDocuments(db, measure.id) };
  },
  may: mayKeepPractice,
  decide({ documents }, deed) {
    if (documents.length >= mostDocuments)
      return decline('too-many-documents', { field: 'document', with: { limit: mostDocuments } });
    const content = Buffer.from(bytesOf(deed.document));
    const mediaType = kindOfDocument(content);
    if (mediaType === null) return decline('unknown-document', { field: 'document' });
    return accept({ id: deed.id, file: { name: deed.document.name, mediaType, content } });
  },
  async save(db, { id: measure, file: { content, ...named } }, { now }, { place: { municipality, land } }) {
    const sha256 = createHash('sha256').update(content).digest();
    const number = await insertDocument(db, measure, { ...named, content, sha256 }, now);
    return { about: `practices.measure:${measure}`, municipality, land, reply: { file: number } };
  },
});
