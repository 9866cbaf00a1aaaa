import { Document, HeadingLevel, Packer, Paragraph, TextRun, convertMillimetersToTwip } from 'docx';

/** A paper to be edited further: a title and parts with headings, every text taken as it is. */
export interface Paper {
  title: string;
  author: string;
  /** Stands above the title, such as the municipality. */
  kicker: string;
  /** Small, below the title: state and origin. */
  note: string;
  parts: readonly { heading: string; text: string }[];
}

/** The twip is a twentieth of a point; type sizes are counted in half points. */
const point = 20;
const mm = convertMillimetersToTwip;

/** A paper as .docx with real headings in German, for the outline and for screen readers. */
export const writePaper = ({ title, author, kicker, note, parts }: Paper): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      title: plain(title),
      creator: plain(author),
      lastModifiedBy: plain(author),
      styles: {
        default: {
          document: {
            run: { font: 'Arial', size: 22, language: { value: 'de-DE' } },
            paragraph: { spacing: { line: 15 * point, after: 8 * point } },
          },
          heading1: heading(32),
          heading2: heading(26),
        },
      },
      sections: [
        {
          properties: {
            page: {
              size: { width: mm(210), height: mm(297) },
              margin: { top: mm(25), left: mm(25), right: mm(25), bottom: mm(20) },
            },
          },
          children: [
            new Paragraph({ children: [new TextRun({ text: plain(kicker), size: 20 })] }),
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(plain(title))] }),
            new Paragraph({ children: [new TextRun({ text: plain(note), size: 18, italics: true })] }),
            ...parts.flatMap((part) => [
              new Paragraph({
                heading: HeadingLevel.HEADING_2,
                children: [new TextRun(plain(part.heading))],
              }),
              ...linesOf(part.text).map((line) => new Paragraph({ children: [new TextRun(plain(line))] })),
            ]),
          ],
        },
      ],
    }),
  );

const heading = (size: number) => ({
  run: { font: 'Arial', size, bold: true, color: '000000' },
  paragraph: { spacing: { before: 16 * point, after: 8 * point }, keepNext: true },
});

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');

/** Control characters would make the file unreadable for Word. */
const plain = (text: string): string => text.toWellFormed().replace(/\p{Cc}/gu, ' ');
