const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const openDocument = 'application/vnd.oasis.opendocument.text';

/**
 * What a document is, from its first bytes; the name is not believed. Null for everything that is no PDF, picture,
 * word-processor file or plain text.
 *
 * @de Art eines Dokuments
 * @source praxis#dokumente
 */
export const kindOfDocument = (content: Uint8Array): string | null => {
  const bytes = Buffer.from(content.subarray(0, 4_096));
  const start = bytes.toString('latin1');
  if (start.startsWith('%PDF-')) return 'application/pdf';
  if (start.startsWith('\u0089PNG\r\n')) return 'image/png';
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (start.startsWith('PK\u0003\u0004')) return start.includes('word/') ? word : openDocumentIn(start);
  return isPlainText(bytes, start) ? 'text/plain' : null;
};

const openDocumentIn = (start: string): string | null =>
  start.includes(`mimetype${openDocument}`) ? openDocument : null;

/** No control signs but white space, and nothing that a browser or a shell would run. */
const isPlainText = (bytes: Buffer, start: string): boolean =>
  bytes.length > 0 &&
  bytes.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13)) &&
  !/^\s*<|^#!/u.test(start);
