import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import type { Block, LetterPaper } from './pdf/types.ts';

/** The twip is a twentieth of a point; type sizes are counted in half points. */
const point = 20;
const mm = convertMillimetersToTwip;

/** Margins after DIN 5008 form B, where the address field begins 45 mm from the top of the sheet. */
const margin = { top: mm(45), left: mm(25), right: mm(20), bottom: mm(20) };
const addressLines = 9;
const columns = 3;

/**
 * The letter that `renderPdf` sets, as .docx to be edited further: the same address, subject, clauses and signatories in
 * the same order, with real headings and in the language of the letter.
 */
export const writeLetterPaper = (letter: LetterPaper): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      title: plain(letter.title),
      creator: plain(letter.sender.name),
      lastModifiedBy: plain(letter.sender.name),
      styles: {
        default: {
          document: {
            run: {
              font: 'Arial',
              size: 22,
              language: { value: letter.language === 'en' ? 'en-GB' : 'de-DE' },
            },
            paragraph: { spacing: { line: 13 * point, after: 6 * point } },
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
          footers: {
            default: new Footer({
              children: letter.foot.split('\n').map((line) => new Paragraph({ children: [small(line)] })),
            }),
          },
          children: [
            new Paragraph({ children: [small([letter.sender.name, ...letter.sender.lines].join(' · '))] }),
            new Paragraph({
              children: lines([
                ...letter.address,
                ...Array.from({ length: Math.max(0, addressLines - letter.address.length) }, () => ''),
              ]),
            }),
            ...letter.info.map(
              ({ label, value }) =>
                new Paragraph({ alignment: AlignmentType.RIGHT, children: [small(`${label}: ${value}`)] }),
            ),
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              children: [new TextRun(plain(letter.subject))],
            }),
            ...letter.blocks.flatMap(blockOf),
            ...(letter.signatories.length > 0 ? [signatoryTable(letter.signatories)] : []),
            ...letter.annexes.map((annex) => new Paragraph({ children: [new TextRun(plain(annex))] })),
          ],
        },
      ],
    }),
  );

const blockOf = (block: Block): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(plain(block.text))] })];
    case 'clause':
      return [
        new Paragraph({
          indent: { left: mm(12), hanging: mm(12) },
          children: [new TextRun(`${plain(block.number)}\t`), ...lines(block.text.split('\n'))],
        }),
      ];
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [block.head, ...block.rows].map(
            (cells, index) =>
              new TableRow({
                tableHeader: index === 0,
                children: cells.map(
                  (cell) =>
                    new TableCell({ children: [new Paragraph({ children: [new TextRun(plain(cell))] })] }),
                ),
              }),
          ),
        }),
      ];
    default:
      return [new Paragraph({ children: lines(block.text.split('\n')) })];
  }
};

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = { top: none, bottom: none, left: none, right: none };

/** Names in columns, read line by line. */
const signatoryTable = (signatories: LetterPaper['signatories']): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: Array.from(
      { length: Math.ceil(signatories.length / columns) },
      (_, row) =>
        new TableRow({
          cantSplit: true,
          children: Array.from({ length: columns }, (__, column) => {
            const one = signatories[row * columns + column];
            return new TableCell({
              borders,
              children: [
                new Paragraph({
                  children: one ? lines([one.name, one.office, one.place].filter(Boolean)) : [],
                }),
              ],
            });
          }),
        }),
    ),
  });

const lines = (texts: readonly string[]): TextRun[] =>
  texts.map((text, index) => new TextRun({ text: plain(text), ...(index > 0 && { break: 1 }) }));

const small = (text: string): TextRun => new TextRun({ text: plain(text), size: 16 });

/** What XML cannot hold is left out. */
const plain = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\t' ? ' ' : ''));
