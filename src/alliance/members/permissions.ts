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

/** What the alliance is made of is public. */
export const mayReadRegister = permission({ public: 'everywhere' });

/** An entry is kept true by its own municipality, and by those who keep the register. */
export const mayEditEntry = permission<{ place: Place }>(
  { K: 'everywhere', LK: 'own-land', AP: 'own-municipality', OB: 'own-municipality' },
  place,
);

/** What others publish about the alliance is collected by the federal coordination. */
export const mayKeepNumbers = permission({ K: 'everywhere' });

/** Who sees the municipalities on their way in: the federal coordination, and in its Länder the Land coordination. */
export const mayAdvise = permission<{ place: Place }>({ K: 'everywhere', LK: 'own-land' }, place);

/** Everybody with a log-in has a start page. */
export const mayUseStart = permission({ 'signed-in': 'everywhere' });
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
