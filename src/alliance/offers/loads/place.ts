import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import type { OfferFacts } from '../rules/offer.ts';

/** A municipality or district with what its offers are judged by; null where there is none of that key. */
export const offerFacts = async (db: Db, municipality: string, today: Day): Promise<OfferFacts | null> => {
  const unit = await unitOf(db, municipality);
  if (!unit || unit.kind === 'land') return null;
  return {
    place: { municipality, land: unit.land, population: unit.population },
    groups: await groupsOf(db),
    programmes: await programmesOn(db, today),
  };
};
