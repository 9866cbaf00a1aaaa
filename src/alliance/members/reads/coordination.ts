import { audienceOf, mayRead, type Occasion } from '../../../shared/occasion.ts';
import type { LandCoordination } from '../../people/facts.ts';

/** A coordination as one reader sees it: the seat always, the name if it is public or meant for members. */
export const coordinationOf = (
  { land, seat, title, organisation, name, namePublic, since }: LandCoordination,
  { actor }: Occasion,
) => ({
  land,
  seat,
  title,
  organisation,
  since,
  name: namePublic || mayRead(audienceOf(actor, { municipality: seat ?? '', land }), 'members') ? name : null,
});
