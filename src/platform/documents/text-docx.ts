import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';

/** One block of a plain document to be edited further. */
export interface TextBlock {
  kind: 'heading' | 'paragraph' | 'numbered';
  text: string;
}

const point = 20;
const numbering = 'points';

/** A plain document: headings, paragraphs and one numbered list, for somebody to go on with. */
export const writeTextDocument = ({
  title,
  language,
  blocks,
}: {
  title: string;
  language: 'de-DE' | 'en-GB';
  blocks: readonly TextBlock[];
}): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      title,
      creator: 'Hafenmeisterei',
      lastModifiedBy: 'Hafenmeisterei',
      styles: {
        default: {
          document: { run: { font: 'Arial', size: 22, language: { value: language } } },
          heading1: {
            run: { font: 'Arial', size: 26, bold: true, color: '000000' },
            paragraph: { spacing: { before: 18 * point, after: 9 * point }, keepNext: true },
          },
        },
      },
      numbering: {
        config: [
          {
            reference: numbering,
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
          },
        ],
      },
      sections: [{ children: blocks.map(paragraphOf) }],
    }),
  );

const paragraphOf = ({ kind, text }: TextBlock): Paragraph =>
  new Paragraph({
    children: [new TextRun(text)],
    spacing: { after: 8 * point },
    ...(kind === 'heading' && { heading: HeadingLevel.HEADING_1 }),
    ...(kind === 'numbered' && { numbering: { reference: numbering, level: 0 } }),
  });
