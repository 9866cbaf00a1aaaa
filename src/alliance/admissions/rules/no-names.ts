/** Signs that a text speaks of somebody in particular. */
const signs: readonly RegExp[] = [
  // a form of address or family with a name behind it
  /(?:^|[^\p{L}])(?:Frau|Herrn?|Familie|Fam\.|Mr\.?|Mrs\.?|Ms\.?)\s+\p{Lu}\p{Ll}+/u,
  // a birth: „geb. 4.5.1990“, „geboren am“, „*1990“
  /(?:^|[^\p{L}])(?:geb\.|geboren|born)\s*(?:am|on)?\s*\d/iu,
  /\*\s?\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}/u,
  // file numbers of the federal office, the central register or a passport
  /\b\d{7,8}\s?-\s?\d{3}\b/u,
  /\b(?:AZR|Az\.|Aktenzeichen|Reisepass|Pass-?Nr)\b/iu,
  // ways to reach somebody
  /[\w.+-]+@[\w-]+\.\w{2,}/u,
  /(?:\+|\b00|\b0)\d[\d\s/()-]{6,}\d/u,
];

/**
 * Whether a note seems to speak of particular people. The house holds counts and groups, never refugees as persons; a
 * check cannot know everything, so the field says so as well.
 *
 * @de Keine Angaben zu Einzelnen
 * @source aufnahmen#keine-personen
 */
export const speaksOfSomebody = (text: string | null): boolean =>
  text !== null && signs.some((sign) => sign.test(text));
