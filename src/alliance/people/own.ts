import type { Occasion } from '../../shared/occasion.ts';

/** The person who acts; null for the public and the clockwork. */
export const ownPerson = ({ actor }: Occasion): number | null =>
  actor.kind === 'person' ? actor.personId : null;
