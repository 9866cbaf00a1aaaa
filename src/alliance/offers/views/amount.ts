import { formatNumber } from '../../../platform/format.ts';
import type { Language } from '../../../platform/texts.ts';
import { texts } from '../texts/index.ts';
import type { Amount } from '../types.ts';

/** `genau 5`, `bis zu 5 im Monat`, `auf Anforderung`. */
export const amountSentence = ({ quantity, number, rhythm }: Amount, language: Language): string => {
  const { words } = texts(language);
  if (number === null) return words.quantity[quantity];
  const times = rhythm === 'once' ? '' : ` ${words.rhythm[rhythm]}`;
  return `${words.quantity[quantity]} ${formatNumber(number, language)}${times}`;
};
