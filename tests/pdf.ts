import { execFileSync } from 'node:child_process';

/** The words of a PDF as a reader program takes them out, line by line as they lie on the page. */
export const textOf = (pdf: Buffer): string =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
