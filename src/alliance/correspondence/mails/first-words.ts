import { fill } from '../../../platform/texts.ts';
import { landOf } from '../../territory/lands.ts';
import { texts } from '../texts/index.ts';

/** The first message of a thread about a joint statement; authorities are written to in German. */
export const letterText = (title: string, signatures: number, hash: string): string =>
  fill(texts('de').mails.statementSent, { title, signatures, hash });

/** The same for a pooled offer. */
export const offerText = (number: string, hash: string): string =>
  fill(texts('de').mails.snapshotSent, { number, hash });

/** Who writes where the house does it by itself: an office, not the person who pressed the button. */
export const writerOf = (land: string | null): string => {
  const { writers } = texts('de').mails;
  return land === null ? writers.federation : fill(writers.land, { land: landOf(land)?.de ?? land });
};
