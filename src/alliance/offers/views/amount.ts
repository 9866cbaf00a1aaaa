import { formatNumber } from '../../../platform/format.ts';
import { fill, type Language } from '../../../platform/texts.ts';
import { texts } from '../texts/index.ts';
import type { Amount } from '../types.ts';

/** `genau 1 Platz`, `bis zu 5 Plätze im Monat`, `auf Anforderung`. */
export const amountSentence = ({ quantity, number, rhythm }: Amount, language: Language): string => {
  const { words } = texts(language);
  if (number === null) return words.quantity[quantity];
  const places = fill(words.places[number === 1 ? 'one' : 'many'], { n: formatNumber(number, language) });
  return [words.quantity[quantity], places, rhythm === 'once' ? '' : words.rhythm[rhythm]]
    .filter(Boolean)
    .join(' ');
};
