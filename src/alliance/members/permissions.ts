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
