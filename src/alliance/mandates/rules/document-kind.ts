import { fileKindOf, mediaTypes } from '../../../shared/file-kind.ts';

const { pdf, docx, png } = mediaTypes;
/** Kinds of document that a resolution is kept as. @de Dokumentart */
export const documentTypes = { pdf, docx, png } as const;
export type DocumentKind = keyof typeof documentTypes;

/** In bytes. */
export const largestDocument = 10 * 1024 * 1024;

/**
 * The kind of a document, or null where it is none that a resolution is kept as.
 *
 * @de Dokument erkennen
 * @source mandate#dokument
 */
export const documentKindOf = (bytes: Uint8Array): DocumentKind | null => {
  const kind = fileKindOf(bytes);
  return kind === 'pdf' || kind === 'docx' || kind === 'png' ? kind : null;
};
