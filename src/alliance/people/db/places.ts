import type { Office } from '../../../shared/occasion.ts';
import { landOf } from '../../territory/lands.ts';
import type { Contact, HeldOffice } from '../types.ts';

/** Where an office belongs: its municipality, or the first of its Länder. */
export const officePlace = ({ municipality, lands }: Pick<HeldOffice, 'municipality' | 'lands'>) => ({
  municipality,
  land: lands[0] ?? (municipality ? (landOf(municipality)?.key ?? null) : null),
});

/** Where a contact belongs, as permissions ask. */
export const contactPlace = ({ municipality, land }: Pick<Contact, 'municipality' | 'land'>) => ({
  place: { municipality, land: landOf(municipality)?.key ?? null },
  ofCoordination: land,
});

/** How far an office sees: everything, its Länder, its municipality; nobody without one. */
export const scopeOf = (office: Office | null) => {
  const isLand = office?.role === 'LK';
  const isTown = office?.role === 'AP' || office?.role === 'OB';
  return {
    place: office ? officePlace(office) : { municipality: null, land: null },
    lands: isLand ? office.lands : null,
    municipality: isTown ? office.municipality : null,
  };
};

/** Of somebody's offices the place that lies nearest to the office of the reader. */
export const nearestPlace = (
  reader: Office | null,
  offices: readonly Pick<HeldOffice, 'municipality' | 'lands'>[],
) => {
  const places = offices.flatMap((office) => [
    officePlace(office),
    ...office.lands.map((land) => ({ municipality: office.municipality, land })),
  ]);
  const own = places.find(
    ({ municipality, land }) =>
      (land !== null && reader?.lands.includes(land)) ||
      (municipality !== null && municipality === reader?.municipality),
  );
  return own ?? places[0] ?? { municipality: null, land: null };
};
