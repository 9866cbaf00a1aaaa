/** Countries by the letters of the European statistical office, as its tables name their sheets; EL is Greece, UK Britain. */
export const countries = [
  'AT',
  'BE',
  'BG',
  'CH',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'EL',
  'ES',
  'FI',
  'FR',
  'HR',
  'HU',
  'IE',
  'IS',
  'IT',
  'LI',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'NO',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
  'UK',
] as const;

/** Their names in a language, by these letters. */
export const countryNames = (language: string): Record<string, string> => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const iso = (letters: string) => ({ EL: 'GR', UK: 'GB' })[letters] ?? letters;
  return Object.fromEntries(countries.map((letters) => [letters, names.of(iso(letters)) ?? letters]));
};
