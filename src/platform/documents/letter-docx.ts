import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';

/** One letter of a serial letter; every text is taken as it is, a line break in it becomes one on paper. */
export interface Letter {
  /** Lines of the address field. */
  address: string[];
  place: string;
  /** As it shall stand there: `19. November 2020`. */
  day: string;
  subject: string;
  /** Salutation, text and closing formula, one paragraph each. */
  paragraphs: string[];
  /** Lines under the space for the signature. */
  signature: string[];
}

/** The twip is a twentieth of a point; type sizes are counted in half points. */
const point = 20;
const mm = convertMillimetersToTwip;

/** Margins after DIN 5008 form B, where the address field begins 45 mm from the top of the sheet. */
const margin = { top: mm(45), left: mm(25), right: mm(20), bottom: mm(20) };
/** Address field of nine lines, then two lines to the line with place and day. */
const addressLines = 9;

/**
 * Serial letters as one .docx to be edited further: each letter begins a page, its subject is a heading, so that the
 * letters can be walked through in the outline and by screen readers; the language is German.
 */
export const writeLetters = async (serial: {
  title: string;
  author: string;
  letters: Letter[];
}): Promise<Buffer> => {
  const { title, author, letters } = serial;
  const document = new Document({
    title: plain(title),
    creator: plain(author),
    lastModifiedBy: plain(author),
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: 'de-DE' } },
          paragraph: { spacing: { line: 13 * point } },
        },
        heading1: {
          run: { font: 'Arial', size: 22, bold: true, color: '000000' },
          paragraph: { spacing: { before: 24 * point, after: 24 * point }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: mm(210), height: mm(297) }, margin } },
        children: letters.flatMap((letter, index) => pageOf(letter, index > 0)),
      },
    ],
  });
  return Packer.toBuffer(document);
};

const pageOf = (letter: Letter, pageBreakBefore: boolean): Paragraph[] => [
  new Paragraph({
    pageBreakBefore,
    children: runs([...letter.address, ...blankLines(addressLines - letter.address.length)].join('\n')),
  }),
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { before: 26 * point },
    children: runs([letter.place, letter.day].filter((part) => part !== '').join(', ')),
  }),
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(letter.subject) }),
  ...letter.paragraphs.map((text) => new Paragraph({ spacing: { after: 12 * point }, children: runs(text) })),
  new Paragraph({
    spacing: { before: 40 * point },
    keepLines: true,
    children: runs(letter.signature.join('\n')),
  }),
];

const blankLines = (count: number): string[] => Array.from({ length: Math.max(0, count) }, () => '');

const runs = (text: string): TextRun[] =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line, index) => new TextRun({ text: plain(line), ...(index > 0 && { break: 1 }) }));

/** Control characters would make the file unreadable for Word. */
const plain = (text: string): string => text.toWellFormed().replace(/\p{Cc}/gu, ' ');
