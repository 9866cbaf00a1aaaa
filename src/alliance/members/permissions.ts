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
