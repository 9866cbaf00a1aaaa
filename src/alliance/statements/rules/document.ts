import { fileKindOf } from '../../../shared/file-kind.ts';

/** A signed paper and an own word are PDFs. @de PDF erkennen @source erklaerungen#freiheit */
export const isPdf = (content: Uint8Array): boolean => fileKindOf(content) === 'pdf';
