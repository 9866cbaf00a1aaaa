import { type Occasion, officeOf } from '../../../shared/occasion.ts';

/** The municipality for which somebody acts; empty for those who act for none, so that the permission says so. */
export const ownMunicipality = ({ actor }: Occasion): string => {
  const office = officeOf(actor);
  return (office?.role === 'AP' || office?.role === 'OB' ? office.municipality : null) ?? '';
};

/** The same as a place: its Land stands in its key. */
export const ownPlace = (occasion: Occasion): { municipality: string; land: string } => {
  const municipality = ownMunicipality(occasion);
  return { municipality, land: municipality.slice(0, 2) };
};
