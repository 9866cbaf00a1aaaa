/**
 * What a document is, from its first bytes; the name is not believed. Null for everything that is no PDF, picture,
 * word-processor file or plain text.
 *
 * @de Art eines Dokuments
 * @source praxis#dokumente
 */
export const kindOfDocument = (content: Uint8Array): string | null => {
  const start = Buffer.from(content.subarray(0, 4_096)).toString('latin1');
  const known = signatures.find(([signature]) => signature.test(start));
  if (known) return known[1];
  return content.length > 0 && !/[\0-\x08\x0e-\x1f]/u.test(start) && !/^\s*<|^#!/u.test(start)
    ? 'text/plain'
    : null;
};

const signatures: [RegExp, string][] = [
  [/^%PDF-/u, 'application/pdf'],
  [/^\x89PNG\r\n/u, 'image/png'],
  [/^\xff\xd8\xff/u, 'image/jpeg'],
  [/^PK\x03\x04[^]*word\//u, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [
    /^PK\x03\x04[^]*mimetypeapplication\/vnd\.oasis\.opendocument\.text/u,
    'application/vnd.oasis.opendocument.text',
  ],
];
