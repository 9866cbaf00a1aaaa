import { ownDocument } from '../../alliance/members/reads/own-document.ts';
import { download } from '../../platform/http/page.ts';

/** What the applicant has uploaded; `paper` in the address is `resolution` or `signature`. */
export const ownPaper = download({
  path: '/beitreten/antrag/:token/papier/:paper{resolution|signature}',
  read: ownDocument,
  file: ({ base64 }) => ({
    name: 'dokument.pdf',
    type: 'application/pdf',
    body: Buffer.from(base64, 'base64'),
  }),
});
