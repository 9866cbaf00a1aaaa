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
