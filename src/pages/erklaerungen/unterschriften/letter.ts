import { letter } from '../../../alliance/statements/reads/letter.ts';
import { signedPaper } from '../../../alliance/statements/reads/signed-paper.ts';
import { pdfForReaders } from '../../../platform/documents/pdf/render.ts';
import { download } from '../../../platform/http/page.ts';

const base = '/erklaerungen/:id{[0-9]+}/unterschriften';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The letter as accessible PDF; the same letter gives the same bytes. */
export const letterPdf = download({
  path: `${base}/brief.pdf`,
  read: letter,
  file: async ({ statement, paper }) => ({
    name: `Brief-${statement.id}.pdf`,
    type: 'application/pdf',
    body: await pdfForReaders(paper),
  }),
});

/** The same letter to be edited further. */
export const letterDocx = download({
  path: `${base}/brief.docx`,
  read: letter,
  file: async ({ statement, paper }) => ({
    name: `Brief-${statement.id}.docx`,
    type: wordType,
    body: await (await import('../../../platform/documents/paper-letter-docx.ts')).writeLetterPaper(paper),
  }),
});

/** The paper that a municipality brought as its signature, for members. */
export const signedPaperPdf = download({
  path: `${base}/papier/:kommune{[0-9]+}`,
  read: signedPaper,
  file: ({ statement, municipality, base64 }) => ({
    name: `Papier-${statement.id}-${municipality}.pdf`,
    type: 'application/pdf',
    body: Buffer.from(base64, 'base64'),
  }),
});
