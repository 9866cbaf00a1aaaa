import { mediaTypeAmong } from '../../../shared/file-kind.ts';

/**
 * The media type of a document of a measure; null for everything that is no PDF, picture, word-processor file or plain
 * text.
 *
 * @de Art eines Dokuments
 * @source praxis#dokumente
 */
export const kindOfDocument = (content: Uint8Array): string | null =>
  mediaTypeAmong(content, ['pdf', 'png', 'jpeg', 'docx', 'odt', 'text']);
