import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('people');

/** Places in the text of a serial letter that each letter fills with its own words. */
export const placeholders = ['kommune', 'land', 'name', 'funktion'] as const;
export type Placeholder = (typeof placeholders)[number];

/**
 * A serial letter can be written if every place in braces is one that can be filled.
 *
 * @de Serienbrief
 * @source anrede#serienbrief
 */
export const decideLetter = <Deed extends { subject: string; text: string }>(deed: Deed): Decision<Deed> => {
  for (const field of ['subject', 'text'] as const) {
    const unknown = placesIn(deed[field]).find((place) => !isPlaceholder(place));
    if (unknown !== undefined)
      return decline('unknown-placeholder', {
        field,
        with: { place: unknown, known: placeholders.map((one) => `{${one}}`).join(', ') },
      });
  }
  return accept(deed);
};

const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{([^{}\n]*)\}/gu)].map(([, place = '']) => place);
const isPlaceholder = (place: string): place is Placeholder => placeholders.some((one) => one === place);

/**
 * The text of one letter. What is not known of a recipient is left out together with one space before it.
 *
 * @de Platzhalter füllen
 * @source anrede#serienbrief
 */
export const fillLetter = (text: string, values: Record<Placeholder, string>): string =>
  text.replace(/ ?\{(kommune|land|name|funktion)\}/gu, (found, place: Placeholder) => {
    const value = values[place];
    return value === '' ? '' : `${found.startsWith(' ') ? ' ' : ''}${value}`;
  });
