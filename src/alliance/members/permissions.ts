import { permission } from '../../shared/permission.ts';

/** A municipality as permissions see it. */
export interface Place {
  municipality: string;
  land: string | null;
}
const place = <Facts extends { place: Place }>({ place: { municipality, land } }: Facts) => ({
  municipality,
  land,
});

/** The register is kept by the federal coordination and, in its own Länder, by the Land coordination. */
export const mayKeepRegister = permission<{ place: Place }>({ K: 'everywhere', LK: 'own-land' }, place);

/** Whose list it is: its uploader's, within the Länder of their office. */
export interface ImportPlace {
  /** A Land of the actor if the list is theirs, else null. */
  own: string | null;
}

/** Lists are brought by the federal coordination, and for their own Länder by those who brought them. */
export const mayImport = permission<ImportPlace>(
  { K: 'everywhere', LK: 'own-land', system: 'everywhere' },
  ({ own }) => ({ land: own }),
);
