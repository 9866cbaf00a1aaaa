import { apart } from '../../apart.ts';
import { putLast } from '../../latest.ts';
import { sha256Of } from '../../sha256.ts';
import type { PdfPaper } from './types.ts';

/** One after the other: two at once would only share the processor and double the memory. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Sets a paper as PDF/UA-1 (tagged, titled, with language), in a thread of its own. The same paper gives the same bytes.
 *
 * @throws Error if the paper cannot be set, which is a mistake in its template
 */
export const renderPdf = (paper: PdfPaper): Promise<Uint8Array> => {
  const next = last.then(async () => {
    const bytes = await apart<Uint8Array>(new URL('./render-pdf.worker.ts', import.meta.url), paper);
    if (!bytes) throw new Error(`no memory to set ${paper.title}`);
    return bytes;
  });
  last = next.catch(() => undefined);
  return next;
};

/** A few megabytes for the longest letters. */
const mostKept = 6;
const kept = new Map<string, Promise<Uint8Array>>();

/**
 * The same for downloads: everybody who asks for a paper at once or soon after gets the bytes that were set for the first,
 * so that a public letter that many want costs its setting once.
 */
export const pdfForReaders = (paper: PdfPaper): Promise<Uint8Array> => {
  const key = sha256Of(JSON.stringify(paper));
  const bytes = kept.get(key) ?? renderPdf(paper);
  putLast(kept, key, bytes, mostKept);
  bytes.catch(() => kept.delete(key));
  return bytes;
};
