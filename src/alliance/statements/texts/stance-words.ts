import { fold } from '../../../shared/fold.ts';
import { type Stance, stances } from '../types.ts';
import { wordsDe } from './words.de.ts';
import { wordsEn } from './words.en.ts';

/** How a table may write a stance: by its German or English words or by its key. */
export const stanceWords: ReadonlyMap<string, Stance> = new Map(
  stances.flatMap((stance) =>
    [stance, wordsDe.stance[stance], wordsEn.stance[stance]].map((word) => [fold(word), stance] as const),
  ),
);
