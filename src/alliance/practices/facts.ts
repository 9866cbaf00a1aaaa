import { type Db, sql } from '../../platform/database/index.ts';
import type { Day } from '../../shared/days.ts';

export { movePractices } from './db/move.ts';
export { selectSponsorships as sponsorshipsOf } from './db/sponsorships.ts';
export { selectStandings as standingsOf } from './db/standings.ts';

/** Public measures of a municipality, the latest checked first. */
export const publicMeasuresOf = (
  db: Db,
  municipality: string,
): Promise<{ id: number; title: string; state: string; checkedOn: Day }[]> =>
  db.rows(sql`
    select id, title, state, checked_on as "checkedOn" from practices.measure
    where municipality = ${municipality} and audience = 'public' order by checked_on desc, id desc`);
