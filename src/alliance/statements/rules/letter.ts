import type { Day } from '../../../shared/days.ts';
import type { Authority } from '../../people/types.ts';
import type { LetterContact, Signing } from '../signing-types.ts';
import type { Edition, Statement } from '../types.ts';
import type { Signatory } from './signatories.ts';

export interface LetterParts {
  statement: Pick<Statement, 'title' | 'addressee'>;
  signing: Pick<Signing, 'place' | 'embargoOn'>;
  edition: Pick<Edition, 'parts' | 'number' | 'hash'>;
  authority: Pick<Authority, 'name' | 'address' | 'salutation'> | null;
  day: Day;
  longDay: string;
  /** Of all that was signed, with everybody who did. */
  hash: string;
  /** What a letter that goes out says beside the text; a draft says nothing of it. */
  sent?: { contact: LetterContact; answerBy: string | null };
}

/** How long an authority is usually given for its answer. */
export const usualAnswerDays = 28;

const alliance = 'Bündnis Städte Sicherer Häfen';
const neutralSalutation = 'Sehr geehrte Damen und Herren,';
const closing = 'Mit freundlichen Grüßen';

/**
 * The letter in the form of DIN 5008: address, contact, place and day, subject, salutation, preamble, clauses, closing,
 * everybody who signed, and at the foot the check sums of the text and of all that was signed.
 *
 * @de Brief
 * @source unterschriften#brief
 */
export const letterPaper = (
  { statement, signing, edition, authority, day, longDay, hash, sent }: LetterParts,
  signatories: readonly Signatory[],
) => ({
  kind: 'letter' as const,
  title: statement.title,
  language: 'de' as const,
  day,
  sender: { name: alliance, lines: senderLines(sent?.contact, signing.place) },
  address: authority
    ? [authority.name, ...linesOf(authority.address)]
    : [statement.addressee ?? ''].filter(Boolean),
  info: [
    ...(sent ? contactLines(sent.contact) : []),
    { label: 'Ort, Datum', value: `${signing.place}, ${longDay}` },
    { label: 'Fassung', value: String(edition.number) },
    ...(sent?.answerBy ? [{ label: 'Antwort bis', value: sent.answerBy }] : []),
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
  foot: `Prüfsumme des Textes (SHA-256): ${edition.hash}\nPrüfsumme des Textes mit allen Unterschriften: ${hash}`,
});

const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '').split('\n').flatMap((line) => line.trim() || []);

const senderLines = (contact: LetterContact | undefined, place: string): string[] => {
  const address = linesOf(contact?.address);
  return address.length > 0 ? address : [place];
};

const contactLines = ({ unit, mailbox, phone }: LetterContact) => [
  ...(unit ? [{ label: 'Ansprechstelle', value: unit }] : []),
  ...(mailbox ? [{ label: 'E-Mail', value: mailbox }] : []),
  ...(phone ? [{ label: 'Telefon', value: phone }] : []),
];

/** The letter with the reference under which the authority answers; it is drawn when the letter goes out. @de Unser Zeichen @source unterschriften#brief */
export const withReference = <Letter extends { info: { label: string; value: string }[] }>(
  letter: Letter,
  reference: string,
): Letter => ({ ...letter, info: [{ label: 'Unser Zeichen', value: reference }, ...letter.info] });
