import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { officeHolders } from '../../people/facts.ts';
import type { OfficeHolder } from '../../people/types.ts';

/** Who keeps a text: the federation, for a Land's own text its coordination; where that is vacant, the federation again. */
export const keepersOf = async (db: Db, land: string | null, today: Day): Promise<OfficeHolder[]> => {
  const coordinating = land === null ? [] : await officeHolders(db, { roles: ['LK'], land }, today);
  return coordinating.length > 0 ? coordinating : officeHolders(db, { roles: ['K'] }, today);
};
