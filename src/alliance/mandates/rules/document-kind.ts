/** Kinds of document that a resolution is kept as. @de Dokumentart */
export const documentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
} as const;
export type DocumentKind = keyof typeof documentTypes;

/** In bytes. */
export const largestDocument = 10 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * What a file is by its own first bytes; its name is not believed. A .docx is a zip archive that names its main part
 * near its beginning or in the directory at its end.
 *
 * @de Dokument erkennen
 * @source mandate#dokument
 */
export const documentKindOf = (bytes: Uint8Array): DocumentKind | null => {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return null;
  return contains(bytes, 'word/document.xml') ? 'docx' : null;
};

const contains = (bytes: Uint8Array, text: string): boolean =>
  new TextDecoder('latin1').decode(bytes).includes(text);
