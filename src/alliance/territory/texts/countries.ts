import type { Language } from '../../../platform/texts.ts';

const eurostat =
  'AT BE BG CH CY CZ DE DK EE EL ES FI FR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK UK';
/** Eurostat's letters where they differ from ISO 3166-1. */
const iso: Record<string, string> = { EL: 'GR', UK: 'GB' };

/** The countries of Eurostat's table by their letters, in the reader's language. */
export const countryNames = (language: Language): Record<string, string> => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return Object.fromEntries(
    eurostat.split(' ').map((letters) => [letters, names.of(iso[letters] ?? letters) ?? letters]),
  );
};
