import type { SignatoryOrder } from '../signing-types.ts';

/** Who stands under a letter. @de Unterzeichnende */
export interface Signatory {
  name: string;
  office: string;
  place: string;
  land: string;
  municipality: string;
}

/**
 * The signatories in the order that was announced when the round was opened: by place, or by Land and then by place. Never
 * by size.
 *
 * @de Reihenfolge der Unterzeichnenden
 * @source unterschriften#reihenfolge
 */
export const orderSignatories = <One extends Signatory>(
  signatories: readonly One[],
  order: SignatoryOrder,
  landName: (land: string) => string,
): One[] => {
  const { compare } = new Intl.Collator('de', { numeric: true });
  return [...signatories].sort(
    (a, b) =>
      (order === 'lands' ? compare(landName(a.land), landName(b.land)) : 0) ||
      compare(a.place, b.place) ||
      compare(a.municipality, b.municipality),
  );
};

/**
 * What the check sum of a signed letter is taken of: the check sum of the text, then one line per signature with name,
 * office and place, all as they stand in the letter and in its order. Anybody who has the letter can write these lines
 * again.
 *
 * @de Prüftext eines Briefes
 * @source unterschriften#pruefsumme
 */
export const letterLines = (
  editionHash: string,
  signatories: readonly Pick<Signatory, 'name' | 'office' | 'place'>[],
): string =>
  [
    editionHash,
    ...signatories.map(({ name, office, place }) => [name, office, place].filter(Boolean).join(', ')),
  ].join('\n');
