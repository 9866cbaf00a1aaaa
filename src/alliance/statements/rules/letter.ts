import type { Day } from '../../../shared/days.ts';
import type { Authority } from '../../people/types.ts';
import type { Signing } from '../signing-types.ts';
import type { Edition, Statement } from '../types.ts';
import type { Signatory } from './signatories.ts';

export interface LetterParts {
  statement: Pick<Statement, 'title' | 'addressee'>;
  signing: Pick<Signing, 'place' | 'embargoOn'>;
  edition: Pick<Edition, 'parts' | 'number' | 'hash'>;
  authority: Pick<Authority, 'name' | 'address' | 'salutation'> | null;
  day: Day;
  longDay: string;
  hash: string;
}

const alliance = 'Bündnis Städte Sicherer Häfen';
const neutralSalutation = 'Sehr geehrte Damen und Herren,';
const closing = 'Mit freundlichen Grüßen';

/**
 * The letter in the form of DIN 5008: address, place and day, subject, salutation, preamble, clauses, closing, everybody
 * who signed, and at the foot the hash of what was signed.
 *
 * @de Brief
 * @source unterschriften#brief
 */
export const letterPaper = (
  { statement, signing, edition, authority, day, longDay, hash }: LetterParts,
  signatories: readonly Signatory[],
) => ({
  kind: 'letter' as const,
  title: statement.title,
  language: 'de' as const,
  day,
  sender: { name: alliance, lines: [signing.place] },
  address: authority
    ? [authority.name, ...authority.address.split('\n').filter((line) => line.trim() !== '')]
    : [statement.addressee ?? ''].filter(Boolean),
  info: [
    { label: 'Ort, Datum', value: `${signing.place}, ${longDay}` },
    { label: 'Fassung', value: String(edition.number) },
  ],
  subject: statement.title,
  blocks: [
    { kind: 'text' as const, text: authority?.salutation ?? neutralSalutation },
    ...edition.parts.map(({ number, text }) =>
      number === null ? { kind: 'text' as const, text } : { kind: 'clause' as const, number, text },
    ),
    { kind: 'text' as const, text: closing },
  ],
  signatories: signatories.map(({ name, office, place }) => ({ name, office, place })),
  annexes: [] as string[],
  foot: `Prüfsumme des unterzeichneten Textes (SHA-256): ${hash}`,
});
