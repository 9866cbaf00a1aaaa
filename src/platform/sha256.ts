import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of a text in UTF-8, as hexadecimal digits; anybody can compute it again with `sha256sum`. */
export const sha256Of = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
