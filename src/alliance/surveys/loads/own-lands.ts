import { type Occasion, officeOf } from '../../../shared/occasion.ts';

/** A coordination looks at its own Länder, the federation at all. */
export const landsOf = ({ actor }: Occasion): string[] | null => {
  const office = officeOf(actor);
  return office?.role === 'LK' ? office.lands : null;
};
