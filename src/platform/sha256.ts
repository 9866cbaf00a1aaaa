import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, as hexadecimal digits; anybody can compute it again with `sha256sum`. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
