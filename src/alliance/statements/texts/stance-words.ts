import { fold } from '../../../shared/fold.ts';
import type { Stance } from '../types.ts';
import { wordsDe } from './words.de.ts';
import { wordsEn } from './words.en.ts';

const said = [...Object.entries(wordsDe.stance), ...Object.entries(wordsEn.stance)] as [Stance, string][];

/** How a table may write a stance: by its German or English words or by its key. */
export const stanceWords: ReadonlyMap<string, Stance> = new Map(
  said.flatMap(([stance, word]) => [
    [fold(stance), stance],
    [fold(word), stance],
  ]),
);
