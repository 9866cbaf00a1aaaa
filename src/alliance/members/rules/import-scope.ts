import { type Occasion, officeOf } from '../../../shared/occasion.ts';

/**
 * The Länder whose rows of a list count: those of a Land coordination, everywhere (null) for the federation and the
 * console.
 *
 * @de Geltung einer Einfuhr
 * @source verzeichnis#einfuhr
 */
export const scopeOf = ({ actor }: Occasion): string[] | null => {
  const office = officeOf(actor);
  return office?.role === 'LK' ? office.lands : null;
};

/** A Land of the actor's office if the list is theirs (or still to be made), so that rights can be asked for it. */
export const ownLand = ({ actor }: Occasion, uploadedBy: number | null | 'new'): string | null => {
  const mine = uploadedBy === 'new' || (actor.kind === 'person' && actor.personId === uploadedBy);
  return mine ? (officeOf(actor)?.lands[0] ?? null) : null;
};
