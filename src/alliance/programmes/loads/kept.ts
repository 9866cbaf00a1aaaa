import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { selectProgramme } from '../db/programmes.ts';
import type { StandingProgramme } from '../types.ts';

export interface Kept {
  programme: StandingProgramme;
  place: { land: string | null };
}

/** A programme for those who change it. */
export const keptProgramme = async (db: Db, id: number, today: Day): Promise<Kept | null> => {
  const programme = await selectProgramme(db, id, today);
  return programme ? { programme, place: { land: programme.land } } : null;
};
