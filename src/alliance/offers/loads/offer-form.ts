import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { groupsOf, resolutionsOf } from '../../mandates/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectOffer } from '../db/offers.ts';
import { isOpenAt } from '../rules/cells.ts';

/** An offer with what its forms offer to choose from. */
export const offerForm = async (db: Db, id: number, today: Day) => {
  const offer = await selectOffer(db, id);
  if (!offer) return null;
  const { municipality, land } = offer;
  const programmes = await programmesOn(db, today);
  return {
    place: { municipality, land },
    offer,
    name: (await unitOf(db, municipality))?.name ?? municipality,
    groups: await groupsOf(db),
    programmes: programmes.filter(
      (one) =>
        offer.programmes.includes(one.id) || (one.state !== 'ended' && isOpenAt(one, { municipality, land })),
    ),
    resolutions: await resolutionsOf(db, municipality),
    today,
  };
};
