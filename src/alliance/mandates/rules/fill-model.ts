import { landOf } from '../../territory/lands.ts';

/** The names that a model resolution leaves open. @de Platzhalter */
export const placeholders = ['kommune', 'gremium', 'leitung', 'land', 'einwohnende', 'datum'] as const;
export type Placeholder = (typeof placeholders)[number];

/**
 * Puts a municipality's own names into a model. A place whose name is not known stays as it is, so that it is seen.
 *
 * @de Platzhalter füllen
 * @source mandate#muster
 */
export const fillModel = (text: string, names: Partial<Record<Placeholder, string | null>>): string =>
  text.replace(/\{(\p{L}+)\}/gu, (place, name: string) => names[name as Placeholder] ?? place);

/** Places in a text that are none of the known ones: misspelt, most likely. */
export const unknownPlaces = (text: string): string[] =>
  [...text.matchAll(/\{([^{}\n]*)\}/gu)]
    .map(([, name = '']) => name)
    .filter((name) => !placeholders.includes(name as Placeholder));

/** Known places that are still open in a text. */
export const openPlaces = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/\{(\p{L}+)\}/gu)]
      .map(([, name = '']) => name)
      .filter((name) => placeholders.includes(name as Placeholder)),
  ),
];

/**
 * How a council and a head are called where the register does not say so: by the kind of municipality and its Land.
 *
 * @de Übliche Bezeichnung
 * @source mandate#bezeichnungen
 */
export const usualNames = (place: {
  isDistrict: boolean;
  isIndependentCity: boolean;
  land: string | null;
}): { gremium: string; leitung: string } => {
  if (place.isDistrict) return { gremium: 'Kreistag', leitung: 'Landrätin oder Landrat' };
  const leitung = place.isIndependentCity
    ? 'Oberbürgermeisterin oder Oberbürgermeister'
    : 'Bürgermeisterin oder Bürgermeister';
  return { gremium: councils[landOf(place.land ?? '')?.code ?? ''] ?? 'Rat', leitung };
};

/** By the code of the Land; elsewhere it is simply the council. */
const councils: Partial<Record<string, string>> = {
  SH: 'Gemeindevertretung',
  HE: 'Gemeindevertretung',
  BW: 'Gemeinderat',
  BY: 'Stadt- oder Gemeinderat',
  BB: 'Gemeindevertretung',
  SN: 'Stadt- oder Gemeinderat',
};
