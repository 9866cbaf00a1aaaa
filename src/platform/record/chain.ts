import { createHash, randomBytes } from 'node:crypto';

/** A line of the record as it is hashed and downloaded. */
export interface Line {
  seq: number;
  at: string;
  action: string;
  about: string;
  municipality: string | null;
  land: string | null;
  person: number | null;
  office: number | null;
  role: string | null;
  job: string | null;
  /** JSON, character for character as it was written. */
  details: string;
  previous: string;
  hash: string;
}

/** What stands before the first line. */
export const beginning = '0'.repeat(64);

/**
 * The hash of a line: SHA-256 over its fields in this order as a JSON array, the hash of the line before included.
 *
 * @de Prüfsumme einer Zeile
 */
export const hashOf = (line: Omit<Line, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        line.seq,
        line.at,
        line.action,
        line.about,
        line.municipality,
        line.land,
        line.person,
        line.office,
        line.role,
        line.job,
        line.details,
        line.previous,
      ]),
    )
    .digest('hex');

/** What is wrong with the first line that is not as it was written; null if the line holds. */
export const faultOf = (line: Line, before: Line | null): 'gap' | 'link' | 'content' | null => {
  if (line.seq !== (before?.seq ?? 0) + 1) return 'gap';
  if (line.previous !== (before?.hash ?? beginning)) return 'link';
  return line.hash === hashOf(line) ? null : 'content';
};

/** A personal value under a salted hash: provable while it is kept, meaningless once it is erased. */
export const seal = (value: string): { salt: string; sealed: string } => {
  const salt = randomBytes(16).toString('hex');
  return { salt, sealed: sealedWith(salt, value) };
};

export const sealedWith = (salt: string, value: string): string =>
  `sealed:${createHash('sha256').update(`${salt}\n${value}`).digest('hex')}`;
