import { type BundledKind, bundledKinds } from '../types.ts';

/** A subject elsewhere in the house: what it is, and its number. */
export interface Subject {
  kind: BundledKind;
  id: number;
}

const kinds = Object.entries(bundledKinds) as [BundledKind, string][];

/**
 * What the address of a page stands for, pasted whole or from the slash on; null if it is the page of nothing that can
 * belong to a situation.
 *
 * @de Adresse lesen
 * @source lagen#buendeln
 */
export const subjectAt = (address: string): Subject | null => {
  const path = address.trim().replace(/^https?:\/\/[^/]+/u, '');
  for (const [kind, begin] of kinds) {
    const number = path.startsWith(begin) && /^([1-9]\d{0,14})(?:[/?#]|$)/u.exec(path.slice(begin.length));
    if (number) return { kind, id: Number(number[1]) };
  }
  return null;
};

/** How the record and the tables name a subject. */
export const nameOfSubject = ({ kind, id }: Subject): string => `${kind}:${id}`;

/** The other way round; null for what is no longer known. */
export const subjectNamed = (name: string): Subject | null => {
  const [kind = '', id = ''] = name.split(':');
  return kind in bundledKinds ? { kind: kind as BundledKind, id: Number(id) } : null;
};

export const addressOf = ({ kind, id }: Subject): string => `${bundledKinds[kind]}${id}`;
