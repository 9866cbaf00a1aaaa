/** What a card of an address book says; empty parts are left out. */
export interface VCard {
  /** Stays the same for the same contact, so that a second import changes instead of doubling. */
  uid: string;
  kind: 'individual' | 'org' | 'group';
  fullName: string;
  /** From the widest to the narrowest: municipality, unit. */
  organisation: string[];
  title?: string | null;
  email: string;
  phone?: string | null;
  /** When it was last confirmed. */
  revised: Date;
}

/** Cards after RFC 6350, version 4.0, as the text of one .vcf file. */
export const writeVCards = (cards: readonly VCard[]): string =>
  cards
    .flatMap((card) => linesOf(card).map(folded))
    .map((line) => `${line}\r\n`)
    .join('');

const linesOf = ({ uid, kind, fullName, organisation, title, email, phone, revised }: VCard): string[] => [
  'BEGIN:VCARD',
  'VERSION:4.0',
  `KIND:${kind}`,
  `UID:${text(uid)}`,
  `FN:${text(fullName)}`,
  ...(organisation.length > 0 ? [`ORG:${organisation.map(text).join(';')}`] : []),
  ...(title ? [`TITLE:${text(title)}`] : []),
  `EMAIL;TYPE=work:${text(email)}`,
  ...(phone ? [`TEL;VALUE=uri;TYPE=work:${telephoneUri(phone)}`] : []),
  `REV:${revised.toISOString().replace(/[-:]|\.\d+/g, '')}`,
  'END:VCARD',
];

const text = (value: string): string =>
  value
    .replace(/[\\,;]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** `0331 289-0` is +49 331 2890; a number with its country stays. */
const telephoneUri = (phone: string): string => {
  const digits = phone.replace(/\(0\)/g, '').replace(/[^+\d]/g, '');
  return `tel:${digits.replace(/^00/, '+').replace(/^0/, '+49')}`;
};

/** Lines of at most 75 octets; the next ones begin with a space, and no letter is cut in two. */
const folded = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (size + octets > 75) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += letter;
    size += octets;
  }
  return [...parts, part].join('\r\n');
};
