import { fold } from '../../../shared/fold.ts';
import type { Measure } from '../types.ts';

/**
 * Whether a measure speaks of every word that somebody looks for, in whatever spelling and gender form.
 *
 * @de Suche in Maßnahmen
 * @source praxis#suche
 */
export const speaksOf = (
  { title, description, forWhom, result }: Pick<Measure, 'title' | 'description' | 'forWhom' | 'result'>,
  wanted: string | null,
): boolean => {
  if (wanted === null) return true;
  const words = fold(wanted);
  const told = fold([title, description, forWhom, result].join(' '));
  return words !== '' && words.split(' ').every((word) => told.includes(word));
};
