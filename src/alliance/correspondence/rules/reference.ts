/**
 * Our reference: the year and a number that begins anew each year, `2026/0007`.
 *
 * @de Geschäftszeichen
 * @source schriftwechsel#zeichen
 */
export const referenceOf = (year: number, number: number): string =>
  `${year}/${String(number).padStart(4, '0')}`;

const inText = /(?<!\d)(20\d\d\/\d{4,})(?!\d)/gu;

/** The references that stand in a text, for example in the subject of a mail: each once, in their order. */
export const referencesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(inText)].map(([, reference = '']) => reference)),
];
