import { fill } from '../../../platform/texts.ts';
import { texts } from '../texts/index.ts';

/** The first message of a thread about a joint statement; authorities are written to in German. */
export const letterText = (title: string, signatures: number, hash: string): string =>
  fill(texts('de').mails.statementSent, { title, signatures, hash });

/** The same for a pooled offer. */
export const offerText = (number: string, hash: string): string =>
  fill(texts('de').mails.snapshotSent, { number, hash });
