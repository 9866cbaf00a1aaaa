import { formatNumber } from '../../../platform/format.ts';
import { fill, type Language } from '../../../platform/texts.ts';
import { texts } from '../texts/index.ts';
import type { Programme } from '../types.ts';

/** `bis zu 500 Personen insgesamt`, or that no number is named. */
export const contingentSentence = (
  { contingent, contingentPer }: Pick<Programme, 'contingent' | 'contingentPer'>,
  language: Language,
): string => {
  const { list, words } = texts(language);
  return contingent === null
    ? list.noContingent
    : fill(list.upTo, { n: formatNumber(contingent, language), per: words.per[contingentPer] });
};
