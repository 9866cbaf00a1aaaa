import { createHash, randomBytes } from 'node:crypto';

/** A secret for links, cookies and the API: only its hash is ever stored. */
export const newToken = (prefix = ''): { token: string; hash: Buffer } => {
  const token = prefix + randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
};

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
