/** Whether a file is a PDF, from its first bytes; the name is not believed. @de PDF erkennen @source erklaerungen#freiheit */
export const isPdf = (content: Uint8Array): boolean =>
  String.fromCharCode(...content.subarray(0, 5)) === '%PDF-';
