import type { DraftItem } from '../oparl-types.ts';

/** A resolution's text, taken apart into its numbered items. */
export interface Split {
  /** What stands before the first item. */
  preamble: string;
  /** Empty where the text is not numbered. */
  items: DraftItem[];
}

interface Mark {
  number: string;
  /** Place in the row of its kind, from 1. */
  rank: number;
  from: number;
  to: number;
  startsLine: boolean;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

/** The ways in which councils number, each with how its sign is counted. A date is no number of an item. */
const kinds: { sign: RegExp; rankOf(number: string): number; inline: boolean }[] = [
  {
    sign: /(?:Beschlusspunkt|Ziffer|Ziff\.|Punkt|Nummer|Nr\.)\s*(\d{1,2})\s*[:.)–-]?(?=\s)/gu,
    rankOf: Number,
    inline: false,
  },
  {
    sign: new RegExp(`(\\d{1,2})\\.(?!\\d|\\s*(?:${months})\\b|\\s?\\d)(?=\\s|\\p{Lu})`, 'gu'),
    rankOf: Number,
    inline: true,
  },
  { sign: /\(?(\d{1,2})\)(?=\s)/gu, rankOf: Number, inline: true },
  { sign: /([IVX]{1,4})\.(?=\s)/gu, rankOf: (number) => romans.indexOf(number) + 1, inline: false },
  { sign: /\(?([a-z])\)(?=\s)/gu, rankOf: (letter) => letter.charCodeAt(0) - 96, inline: true },
];

/** A council may strike some items before it prints the rest: gaps up to this are taken as such. */
const widestGap = 3;

/**
 * Takes a resolution apart by the outermost numbering it uses: `1.`, `1)`, `(1)`, `Ziffer 2`, `II.`, `a)`. Numbering
 * inside an item stays with the item. Where line breaks were lost, numbers count that follow each other without a gap
 * after the end of a sentence. Reasons and voting figures after the last item are cut off.
 *
 * @de Beschlusspunkte trennen
 * @source oparl#beschlusspunkte
 */
export const splitItems = (whole: string): Split => {
  const text = withoutReasons(whole);
  const rows = kinds.map((kind) => rowOf(text, kind)).filter((row) => row.length > 0);
  const [first] = rows.sort((a, b) => (a[0] as Mark).from - (b[0] as Mark).from || b.length - a.length);
  if (!first) return { preamble: text.trim(), items: [] };
  return {
    preamble: text.slice(0, first[0]?.from).trim(),
    items: first
      .map((mark, index) => ({
        number: mark.number,
        text: text.slice(mark.to, first[index + 1]?.from).trim(),
      }))
      .filter((item) => item.text !== ''),
  };
};

const reasons =
  /^\s*(?:(?:sach)?begründung|abstimmungsergebnis|abstimmung|finanzielle auswirkungen|sachverhalt|anlagen?)\s*:?[^\S\n]*$/imu;

const withoutReasons = (text: string): string => {
  const found = reasons.exec(text);
  return found && found.index > 0 ? text.slice(0, found.index) : text;
};

/** The numbers of one kind that form a row from its first sign on. */
const rowOf = (text: string, { sign, rankOf, inline }: (typeof kinds)[number]): Mark[] => {
  const row: Mark[] = [];
  for (const match of text.matchAll(sign)) {
    const [whole, number = ''] = match;
    const before = text.slice(0, match.index);
    const startsLine = /(?:^|\n)[ \t*-]*$/u.test(before);
    if (!startsLine && !(inline && /[.:;,!?“"]\s+$/u.test(before))) continue;
    const rank = rankOf(number);
    const step = rank - (row.at(-1)?.rank ?? 0);
    if (row.length === 0 ? rank === 1 : step === 1 || (startsLine && step > 0 && step <= widestGap))
      row.push({ number, rank, startsLine, from: match.index, to: match.index + whole.length });
  }
  // A lone number in the middle of a line is more likely a reference than an item.
  return row.length > 1 || row[0]?.startsLine ? row : [];
};
