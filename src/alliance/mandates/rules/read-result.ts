import { fold } from '../../../shared/fold.ts';
import type { DraftResult } from '../oparl-types.ts';

/** From the most special to the most general; the first that fits counts. */
const signs: [RegExp, DraftResult][] = [
  [/\b(?:ohne beschluss|nicht beschlossen|kein beschluss|beschlussfassung ausgesetzt)\b/u, 'not-decided'],
  [
    /\b(?:vertagt|zurueckgestellt|zurueckgezogen|verwiesen|ueberwiesen|abgesetzt|kenntnis|ohne votum|nicht behandelt|entfallen)/u,
    'not-decided',
  ],
  [/\b(?:teilweise|in teilen|punkt(?:e|en)? .* abgelehnt|teils)\b/u, 'partly-adopted'],
  [/\b(?:abgelehnt|ablehnung|nicht angenommen|mehrheitlich dagegen)\b/u, 'rejected'],
  [/\b(?:ungeaendert|unveraendert)\b/u, 'adopted'],
  [/\b(?:geaendert|veraendert|mit aenderung(?:en)?|in geaenderter|ergaenzt|modifiziert)/u, 'amended'],
  [/\b(?:beschlossen|angenommen|zugestimmt|zustimmung|einstimmig|mehrheitlich|genehmigt)/u, 'adopted'],
];

/**
 * What became of a motion, from the free words in which councils say it. Recommendations of committees and words that
 * nobody foresaw are unclear: a person decides.
 *
 * @de Ergebnis deuten
 * @source oparl#ergebnis
 */
export const readResult = (written: string | null): DraftResult => {
  const words = fold(written ?? '');
  if (words === '' || /\bempfohlen|empfehlung\b/u.test(words)) return 'unclear';
  return signs.find(([sign]) => sign.test(words))?.[1] ?? 'unclear';
};
