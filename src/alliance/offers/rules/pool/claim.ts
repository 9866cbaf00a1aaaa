import type { SnapshotState } from '../../snapshot-types.ts';
import { canonicalJson } from './canonical.ts';

/** What an uploaded file says it is, and the text over which its check sum is made. */
export interface Claim {
  number: string | null;
  text: string;
}

/**
 * Reads a file that claims to be a pooled offer. The check sum inside it is left out: it is made over everything else.
 * Null if it is no such file.
 *
 * @de Datei prüfen
 * @source buendel#pruefsumme
 */
export const claimOf = (text: string): Claim | null => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const { sha256: _sum, ...content } = value as Record<string, unknown>;
    const number = content['number'];
    const isNumber = typeof number === 'string' && /^\d{4}-\d{2,6}$/.test(number);
    return { number: isNumber ? number : null, text: canonicalJson(content) };
  } catch {
    // no JSON, or nested so deeply that it is none of ours
    return null;
  }
};

export type Genuineness = 'genuine' | 'changed' | 'unknown';

/**
 * Whether a check sum is that of a pooled offer that was sent. `changed` if there is one of its number with another sum.
 *
 * @de Echtheit
 * @source buendel#pruefsumme
 */
export const genuinenessOf = (
  hash: string,
  known: { hash: string | null; state: SnapshotState } | null,
): Genuineness => (!known ? 'unknown' : known.hash === hash ? 'genuine' : 'changed');
