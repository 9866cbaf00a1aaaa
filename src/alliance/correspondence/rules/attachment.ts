import { accept, type Decision, declines } from '../../../shared/decision.ts';
import { documentKindOf, documentTypes, largestDocument } from '../../mandates/rules/document-kind.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('correspondence');

/** A document ready to be kept. */
export interface Attachment {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

/**
 * A document that comes with a message: PDF, Word or image of at most 10 MB, by its own first bytes. None is null.
 *
 * @de Anlage
 * @source schriftwechsel#nachricht
 */
export const decideAttachment = (
  brought: { name: string; bytes: Uint8Array } | null,
): Decision<Attachment | null> => {
  if (brought === null) return accept(null);
  if (brought.bytes.length > largestDocument) return decline('file-too-large', { field: 'file' });
  const kind = documentKindOf(brought.bytes);
  return kind
    ? accept({ ...brought, mediaType: documentTypes[kind] })
    : decline('file-unknown', { field: 'file' });
};
